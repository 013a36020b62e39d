package org.opendoor.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaLayoutTest {
    private static final String CARE = "opendoor.care";

    private final KafkaLayout layout = KafkaLayout.ofPlatform();

    @Test
    void nobody_but_analytics_reads_what_is_clinical() {
        assertThat(layout.users().entrySet().stream()
                        .filter(user -> user.getValue().reads().contains(CARE))
                        .map(Map.Entry::getKey))
                .containsExactly("analytics-service");
    }

    @Test
    void every_topic_is_written_by_exactly_one_service() {
        for (var topic : layout.topics()) {
            assertThat(layout.users().values().stream()
                            .filter(user -> user.writes().contains(topic.name())))
                    .as(topic.name())
                    .hasSize(1);
        }
    }

    @Test
    void rights_name_no_topic_that_does_not_exist() {
        var topics = layout.topics().stream().map(Topic::name).toList();

        assertThat(layout.users().values()).allSatisfy(user -> {
            assertThat(topics).containsAll(user.reads());
            assertThat(topics).containsAll(user.writes());
        });
    }

    @Test
    void a_service_joins_groups_of_its_own_name_only() {
        layout.users().forEach((name, rights) -> assertThat(rights.groups()).isEqualTo(name + "."));
    }

    @Test
    void every_topic_has_its_twelve_partitions_and_keeps_everything() {
        assertThat(layout.topics()).allSatisfy(topic -> {
            assertThat(topic.partitions()).isEqualTo(12);
            assertThat(topic.config()).containsEntry("retention.ms", "-1");
        });
    }

    @Test
    void only_the_directory_is_compacted() {
        assertThat(layout.topics().stream()
                        .filter(topic -> "compact".equals(topic.config().get("cleanup.policy")))
                        .map(Topic::name))
                .containsExactly("opendoor.directory");
    }
}
