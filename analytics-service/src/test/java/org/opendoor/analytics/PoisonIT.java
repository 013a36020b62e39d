package org.opendoor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What no producer should say, in the middle of what they should. */
@QuarkusTest
@Platform
class PoisonIT {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Test
    void one_poisoned_event_among_five_hundred_is_a_dead_letter_and_costs_the_others_nothing() {
        var events = new ArrayList<ProducerRecord<String, byte[]>>();
        for (int person = 0; person < 250; person++) {
            events.addAll(new Traveller("it-poison", "it-poison-nhs")
                    .referred(DAY)
                    .started(DAY.plusWeeks(1))
                    .said());
        }
        var victim = new Traveller("it-poison", "it-poison-nhs").referred(DAY).poisoned();
        events.addAll(victim.said());
        events.add(Producers.garbage("opendoor.programmes", victim.journey.toString()));
        Collections.shuffle(events, new Random(5));

        Producers.say(events);

        Inside.await(251, "select count(*) from journey where district = 'it-poison' and referred_on is not null");
        Inside.await(250, "select count(*) from journey where district = 'it-poison' and started_on is not null");
        Inside.await(2, "select count(*) from dead_letter where key = ?", victim.journey.toString());
        assertThat(Inside.count(
                        "select count(*) from dead_letter where key = ? and code in ('DATA_INVALID', 'UNREADABLE')",
                        victim.journey.toString()))
                .isEqualTo(2);
        assertThat(Inside.count("select count(*) from fact where referral_id = ?", victim.journey))
                .isEqualTo(1);
    }

    @Test
    void words_that_postgresql_would_choke_on_are_stored_as_they_came() {
        var odd = new Traveller("it-odd", "it-odd-nhs").referred(DAY).saidByTomorrow("referral.odd.v1");
        var last = odd.said().removeLast();
        var words = "{\"a\": \"\\u0000\", \"b\": \"\\ud800\", \"c\": 1e999999, \"c\": 2}";
        var record = new ProducerRecord<>(
                last.topic(),
                null,
                last.key(),
                words.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                last.headers());
        odd.said().add(record);

        Producers.say(odd.said());

        Inside.await(2, "select count(*) from fact where referral_id = ?", odd.journey);
        assertThat(Inside.count(
                        "select count(*) from fact where referral_id = ? and cast(data as text) = ?",
                        odd.journey,
                        words))
                .isEqualTo(1);
    }
}
