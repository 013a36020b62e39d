package org.opendoor.eventing.sample;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.opendoor.eventing.trace.SpanKeys;

/** The spans that have left the process. */
@ApplicationScoped
public class Exported {

    private final InMemorySpanExporter exporter;

    public Exported(InMemorySpanExporter exporter) {
        this.exporter = exporter;
    }

    @Produces
    @Singleton
    static InMemorySpanExporter memory() {
        return InMemorySpanExporter.create();
    }

    /** Waits until there are as many, and answers with them in the order of their beginning. */
    public List<SpanData> await(int atLeast, SpanKind kind, UUID event) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> of(kind, event), found -> found.size() >= atLeast);
    }

    public SpanData one(SpanKind kind, UUID event) {
        return await(1, kind, event).getFirst();
    }

    /** Those of one event so far. */
    public List<SpanData> of(SpanKind kind, UUID event) {
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getKind() == kind
                        && event.toString().equals(span.getAttributes().get(SpanKeys.MESSAGE)))
                .toList();
    }

    /** Waits for the first span of this trace. */
    public SpanData first(String trace) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> exporter.getFinishedSpanItems().stream()
                                .filter(span -> span.getTraceId().equals(trace))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
