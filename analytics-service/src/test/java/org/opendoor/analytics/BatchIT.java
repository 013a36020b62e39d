package org.opendoor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Inbox;

/** One batch exactly as Kafka would hand it over. */
@QuarkusTest
@Platform
class BatchIT {
    private static final TopicPartition PARTITION = new TopicPartition("opendoor.referrals", 3);
    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

    @Inject
    Inbox inbox;

    @All
    @Inject
    List<EventHandler> handlers;

    @Test
    void a_batch_of_five_hundred_with_a_poison_in_it_is_one_transaction_and_one_dead_letter() {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        for (int person = 0; person < 499; person++) {
            records.addAll(
                    new Traveller("it-batch", "it-batch-nhs").referred(DAY).said());
        }
        var victim = new Traveller("it-batch", "it-batch-nhs").poisoned();
        records.addAll(250, victim.said());

        receive(records, 10_000_000);
        receive(records, 20_000_000);

        assertThat(Inside.count("select count(*) from journey where district = 'it-batch' and referred_on = ?", DAY))
                .isEqualTo(499);
        assertThat(Inside.count("""
                        select count(distinct received_at) from fact join journey using (referral_id)
                        where district = 'it-batch'
                        """)).isEqualTo(1);
        assertThat(Inside.count(
                        "select count(*) from dead_letter where key = ? and code = 'DATA_INVALID'",
                        victim.journey.toString()))
                .isEqualTo(1);
        assertThat(Inside.count("select count(*) from journey where referral_id = ?", victim.journey))
                .isZero();
    }

    private void receive(List<ProducerRecord<String, byte[]>> said, long offset) {
        var heard = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var record : said) {
            heard.add(new ConsumerRecord<>(
                    PARTITION.topic(),
                    PARTITION.partition(),
                    offset + heard.size(),
                    0,
                    TimestampType.CREATE_TIME,
                    0,
                    0,
                    record.key(),
                    record.value(),
                    record.headers(),
                    Optional.empty()));
        }
        var referrals = handlers.stream()
                .filter(handler -> handler.consumer().equals("analytics-service.referrals"))
                .findFirst()
                .orElseThrow();
        inbox.receive(referrals, new ConsumerRecords<>(Map.of(PARTITION, heard), Map.of()))
                .await()
                .atMost(Duration.ofMinutes(1));
    }
}
