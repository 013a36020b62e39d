package org.opendoor.kit.ops;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.DoubleStream;

/** What of the framework's own meters operators get to see, and in which form. */
@Singleton
class FrameworkMeters {
    private static final String REQUESTS = "http.server.requests";

    /** In seconds: enough to tell quick from slow, few enough for every path and status to have them. */
    private static final double[] BUCKETS = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    /** Of some hundred per Kafka client; how far a consumer is behind we measure ourselves. */
    private static final Set<String> OF_KAFKA = Set.of(
            "kafka.consumer.coordinator.rebalance.total",
            "kafka.consumer.coordinator.failed.rebalance.total",
            "kafka.consumer.fetch.manager.records.consumed.total");

    /** Buckets, so that a share of slow requests can be reckoned over all replicas. */
    @Produces
    @Singleton
    MeterFilter buckets() {
        var nanos = DoubleStream.of(BUCKETS).map(seconds -> seconds * 1e9).toArray();
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(nanos)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    /** A caller who broke off before a method took the request leaves a path of their own: see {@link PathLabel}. */
    @Produces
    @Singleton
    MeterFilter brokenOff() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals(REQUESTS)
                                && "RESET".equals(id.getTag("status"))
                                && !String.valueOf(id.getTag("uri")).contains("{")
                        ? id.replaceTags(id.getTags().stream()
                                .map(tag -> tag.getKey().equals("uri") ? Tag.of("uri", "UNMATCHED") : tag)
                                .toList())
                        : id;
            }
        };
    }

    @Produces
    @Singleton
    MeterFilter withoutNoise() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id id) {
                return id.getName().startsWith("kafka.") && !OF_KAFKA.contains(id.getName())
                        ? MeterFilterReply.DENY
                        : MeterFilterReply.NEUTRAL;
            }
        };
    }
}
