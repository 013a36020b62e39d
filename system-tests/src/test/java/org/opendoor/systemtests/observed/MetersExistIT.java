package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.systemtests.Journeys;
import org.opendoor.systemtests.RunningPlatform;

/** Whatever an alert, a dashboard or a runbook asks for is there on a running platform. */
@ExtendWith(RunningPlatform.class)
class MetersExistIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Some meters appear with the first request or event only. */
    @BeforeEach
    void something_has_happened(Platform platform) {
        Journeys.endOne(platform);
        for (var service : Service.values()) {
            platform.access().ops(service).summary();
        }
        platform.access().settling().await(LIMIT);
    }

    @Test
    void every_meter_exists(Platform platform) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(Queries.meters())
                        .isSubsetOf(Picture.of(platform).samples().stream()
                                .map(Sample::name)
                                .collect(Collectors.toSet())));
    }

    @Test
    void every_label_by_which_somebody_chooses_or_groups_is_on_one_of_the_meters(Platform platform) {
        var samples = Picture.of(platform).samples();
        assertThat(Queries.all()).allSatisfy(query -> {
            var meters = query.meters();
            var labels = samples.stream()
                    .filter(sample -> meters.contains(sample.name()))
                    .flatMap(sample -> sample.labels().keySet().stream())
                    .collect(Collectors.toSet());
            labels.addAll(Queries.OF_PROMETHEUS);
            assertThat(query.labels()).isSubsetOf(labels);
        });
    }

    @Test
    void prometheus_scrapes_every_meter_and_evaluates_every_query_and_rule(Platform platform) {
        try (var prometheus = PrometheusQueries.orSkip(platform)) {
            assertThat(Queries.all())
                    .allSatisfy(query -> assertThat(prometheus.ask(query.expression()))
                            .as(query.expression())
                            .contains("\"status\":\"success\""));
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(Queries.meters())
                            .allSatisfy(meter ->
                                    assertThat(prometheus.ask(meter)).as(meter).contains("\"instance\"")));
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(prometheus.rules())
                            .contains("\"health\":\"ok\"")
                            .doesNotContain("\"health\":\"unknown\"", "\"health\":\"err\""));
        }
    }
}
