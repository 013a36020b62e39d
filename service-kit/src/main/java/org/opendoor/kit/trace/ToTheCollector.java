package org.opendoor.kit.trace;

import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends spans by OTLP over HTTP. Not Quarkus' exporter: that one is bound to its batches before anything can be put in
 * front of it. There is none, and no thread of it, where nothing is traced.
 */
@Dependent
class ToTheCollector {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Produces
    @Singleton
    static SpanExporter exporter(@ConfigProperty(name = "opendoor.traces.collector") Optional<String> collector) {
        return collector
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .<SpanExporter>map(url -> new Reporting(otlp(url + "/v1/traces"), url))
                .orElseGet(SpanExporter::composite);
    }

    /** Spans are not worth a second try: the next batch is on its way. */
    private static SpanExporter otlp(String endpoint) {
        return OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint)
                .setTimeout(PATIENCE)
                .setConnectTimeout(PATIENCE)
                .setRetryPolicy(null)
                .setMeterProvider(MeterProvider.noop())
                .build();
    }
}
