package org.opendoor.eventing.compacted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Keys of a compacted topic without a value: nothing is said of them any more. The house never writes one; whoever cleans
 * the topic may.
 *
 * @param words the batch without them
 * @param tombstones those that are the last word of their key in this batch
 */
record Tombstones(ConsumerRecords<String, byte[]> words, List<Tombstone> tombstones) {

    /** An entry that is gone. */
    record Tombstone(String kind, String id) {}

    static Tombstones takenFrom(ConsumerRecords<String, byte[]> batch) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> words = new LinkedHashMap<>();
        Map<String, Boolean> gone = new LinkedHashMap<>();
        for (var partition : batch.partitions()) {
            var kept = new ArrayList<ConsumerRecord<String, byte[]>>();
            for (var record : batch.records(partition)) {
                boolean tombstone = record.key() != null && record.value() == null;
                if (!tombstone) {
                    kept.add(record);
                }
                gone.put(String.valueOf(record.key()), tombstone);
            }
            words.put(partition, kept);
        }
        var last = gone.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(key -> key.indexOf('/') > 0)
                .map(key -> key.split("/", 2))
                .map(parts -> new Tombstone(parts[0], parts[1]))
                .toList();
        return new Tombstones(new ConsumerRecords<>(words, batch.nextOffsets()), last);
    }
}
