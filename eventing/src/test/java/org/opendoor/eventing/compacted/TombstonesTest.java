package org.opendoor.eventing.compacted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TombstonesTest {

    @Test
    void a_tombstone_counts_where_it_is_the_last_word_on_its_key() {
        var partition = new TopicPartition("compacted", 0);
        var batch = new ConsumerRecords<>(
                Map.of(
                        partition,
                        List.of(
                                record(0, "thing/gone", "{}"),
                                record(1, "thing/gone", null),
                                record(2, "thing/back", null),
                                record(3, "thing/back", "{}"),
                                record(4, "nonsense", null))),
                Map.of());

        var sorted = Tombstones.takenFrom(batch);

        assertThat(sorted.tombstones()).containsExactly(new Tombstones.Tombstone("thing", "gone"));
        assertThat(sorted.words().records(partition))
                .extracting(ConsumerRecord::offset)
                .containsExactly(0L, 3L);
    }

    private static ConsumerRecord<String, byte[]> record(long offset, String key, String value) {
        return new ConsumerRecord<>(
                "compacted", 0, offset, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
