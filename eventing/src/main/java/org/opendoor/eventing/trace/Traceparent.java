package org.opendoor.eventing.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;

/** The W3C Trace Context header {@code traceparent}: the place in a trace from which work goes on elsewhere. */
public final class Traceparent {

    /** Name of the record header, as every tracing library for Kafka reads it. */
    public static final String HEADER = "traceparent";

    private Traceparent() {}

    /** The header for what this span leads to; null where nothing is traced. */
    public static String of(Span span) {
        var place = span.getSpanContext();
        return place.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                place.getTraceId(),
                                place.getSpanId(),
                                place.getTraceFlags().asHex())
                : null;
    }

    /** The place that a header tells of; an invalid one where there is no header or it is malformed: that is no fault. */
    public static SpanContext read(String header) {
        if (header == null) {
            return SpanContext.getInvalid();
        }
        var found = W3CTraceContextPropagator.getInstance().extract(Context.root(), header, ONE_HEADER);
        return Span.fromContext(found).getSpanContext();
    }

    private static final TextMapGetter<String> ONE_HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String header) {
            return List.of(HEADER);
        }

        @Override
        public String get(String header, String name) {
            return HEADER.equals(name) ? header : null;
        }
    };
}
