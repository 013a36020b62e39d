package org.opendoor.kit.sample.trace;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.opendoor.eventing.trace.SpanKeys;

/** The spans that have left the process. */
@ApplicationScoped
public class Exported {
    private final InMemorySpanExporter exporter;

    Exported(InMemorySpanExporter exporter) {
        this.exporter = exporter;
    }

    @Produces
    @Singleton
    static InMemorySpanExporter memory() {
        return InMemorySpanExporter.create();
    }

    /** All so far. */
    public List<SpanData> all() {
        return exporter.getFinishedSpanItems();
    }

    /** Waits for the first such. */
    public SpanData await(Predicate<SpanData> which) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> all().stream().filter(which).toList(), found -> !found.isEmpty())
                .getFirst();
    }

    /** Waits for the first of this piece of work. */
    public SpanData await(String correlationId) {
        return await(span -> correlationId.equals(span.getAttributes().get(SpanKeys.CORRELATION)));
    }
}
