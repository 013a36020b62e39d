package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.usecase.KeepCounted;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** The projection is built anew from Kafka while people go on being referred. */
@QuarkusTest
@Platform
class GenerationIT {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    @Inject
    KeepCounted keep;

    @BeforeEach
    @AfterEach
    void nothing_is_being_built() {
        Building.giveUp();
    }

    @Test
    void a_generation_built_while_events_keep_coming_is_the_same_row_by_row_and_nothing_is_missed_at_the_switch() {
        var random = new Random(3);
        var poison = new Traveller("it-gen-poison", "it-gen-nhs").poisoned();
        Producers.say(poison.said());
        var facts = say("it-gen-", 200, random);
        Inside.await(1, "select count(*) from dead_letter where key = ?", poison.journey.toString());
        var former = Inside.generation();

        var next = Building.begin();
        for (int wave = 0; wave < 10; wave++) {
            facts += say("it-gen-", 20, random);
        }
        Building.awaitCaughtUp(next);
        awaitHeard(facts, "it-gen-");
        keep.run().await().atMost(Duration.ofMinutes(1));
        assertThat(Inside.count("select count(*) from generation_" + next + ".rollup_due"))
                .as("what nobody has to wait for after the switch")
                .isZero();
        var said = funnel();
        assertThat(TwoGenerations.differences(former, next)).isEmpty();
        assertThat(Building.groups())
                .as("a place left behind in Kafka would be a lag that grows for ever")
                .noneMatch(group -> group.contains("replay"));
        Building.switchTo(next).statusCode(200).body("state", equalTo("READ"));

        assertThat(Inside.generation()).isEqualTo(next);
        assertThat(funnel()).isEqualTo(said);
        assertThat(Inside.count("select count(*) from dead_letter where key = ?", poison.journey.toString()))
                .as("the replay buries nothing twice")
                .isEqualTo(1);
        facts += say("it-gen-", 20, random);
        awaitHeard(facts, "it-gen-");
        Building.discard(former);
        assertThat(Inside.count("select count(*) from pg_tables where schemaname = ?", "generation_" + former))
                .isZero();
    }

    @Test
    void where_a_replica_went_away_another_goes_on_and_reads_nothing_twice() {
        awaitHeard(say("it-before-", 50, new Random(4)), "it-before-");
        var readUpTo = Building.ends();
        var facts = say("it-after-", 30, new Random(5));
        awaitHeard(facts, "it-after-");
        var generation = Building.leftBy("somebody who went away", readUpTo);

        Inside.change("update generation set replayer_until = now() where number = ?", generation);
        Building.awaitCaughtUp(generation);

        assertThat(Inside.count("select count(*) from generation_" + generation + ".fact"))
                .isEqualTo(facts);
        assertThat(Inside.count("select count(*) from generation_" + generation + ".journey"))
                .isEqualTo(30);
    }

    @Test
    void what_operations_have_set_aside_for_good_is_not_told_again() {
        var readUpTo = Building.ends();
        var traveller = new Traveller("it-aside", "it-gen-nhs").referred(DAY).started(DAY);
        Producers.say(traveller.said());
        Inside.await(2, "select count(*) from fact where referral_id = ?", traveller.journey);
        var aside = UUID.randomUUID();
        Inside.change("""
                insert into dead_letter (id, consumer, event_id, topic, kafka_partition, kafka_offset, headers, code,
                                         detail, status)
                select ?, 'analytics-service.programmes', id, topic, -1, -1, '{}', 'HANDLER_FAILED', '', 'DISCARDED'
                from fact where referral_id = ? and topic = 'opendoor.programmes'
                """, aside, traveller.journey);
        var generation = Building.leftBy("somebody who went away", readUpTo);

        Inside.change("update generation set replayer_until = now() where number = ?", generation);
        Building.awaitCaughtUp(generation);

        assertThat(Inside.count("select count(*) from generation_" + generation + ".fact"))
                .isEqualTo(1);
        Building.read(generation).then().body("replay.leftOut", equalTo(1)).body("replay.caughtUp", equalTo(true));
        Inside.change("delete from dead_letter where id = ?", aside);
    }

    /** Says what happened to so many people, some of it twice and all in disorder; answers how many facts that is. */
    private static int say(String districts, int people, Random random) {
        var events = new ArrayList<ProducerRecord<String, byte[]>>();
        for (int person = 0; person < people; person++) {
            events.addAll(traveller(districts, person).said());
        }
        int facts = events.size();
        List.copyOf(events).stream().filter(_ -> random.nextInt(4) == 0).forEach(events::add);
        Collections.shuffle(events, random);
        Producers.say(events);
        return facts;
    }

    private static Traveller traveller(String districts, int person) {
        var traveller = new Traveller(districts + person % 3, "it-gen-nhs")
                .offered(DAY)
                .referred(DAY.plusDays(1))
                .assessed(DAY.plusDays(8))
                .started(DAY.plusDays(person % 40))
                .attended(DAY.plusDays(50))
                .saidByTomorrow("referral.dreamt-of.v1")
                .droppedOut(DAY.plusDays(60));
        return person % 2 == 0 ? traveller : traveller.endingCorrected("COMPLETED", null, 2, DAY.plusDays(61));
    }

    private static void awaitHeard(int facts, String districts) {
        Inside.await(
                facts,
                "select count(*) from fact join journey using (referral_id) where district like ?",
                districts + "%");
    }

    private static String funnel() {
        return given().header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()))
                .get("/v1/measures/funnel")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
