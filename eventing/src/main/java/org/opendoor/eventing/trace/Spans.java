package org.opendoor.eventing.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendoor.eventing.store.Received;

/** Begins every span that is ours: for an event that is sent, one that is heard, and work that a timer begins. */
@ApplicationScoped
public class Spans {

    private final Tracer tracer;
    private final boolean off;

    public Spans(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean off) {
        this.tracer = telemetry.getTracer("org.opendoor.eventing");
        this.off = off;
    }

    /** Nothing is traced: who sees this makes nothing for the sake of a trace. */
    public boolean areOff() {
        return off;
    }

    /** The sending of one outbox row, which goes on from where the row was appended; none where that was not sampled. */
    public Span sending(String topic, String eventId, String correlationId, String appendedIn) {
        var parent = off ? null : Traceparent.read(appendedIn);
        if (parent == null || !parent.isSampled()) {
            return Span.getInvalid();
        }
        return kafka("send", topic, SpanKind.PRODUCER)
                .setParent(Context.root().with(Span.wrap(parent)))
                .setAttribute(SpanKeys.MESSAGE, eventId)
                .setAttribute(SpanKeys.CORRELATION, correlationId)
                .startSpan();
    }

    /**
     * The handling of one event, which goes on from where it was said. A link leads to the work in whose course it is
     * handled, where there is such: a release by another event, a redrive.
     */
    SpanBuilder handling(String consumer, Received record) {
        var builder = kafka("process", record.topic(), SpanKind.CONSUMER)
                .setParent(Context.root().with(Span.wrap(Traceparent.read(record.traceparent()))))
                .setAttribute(SpanKeys.CONSUMER, consumer)
                .setAttribute(SpanKeys.PARTITION, Integer.toString(record.partition()))
                .setAttribute(SpanKeys.OFFSET, record.offset());
        var during = Span.current().getSpanContext();
        return during.isValid() ? builder.addLink(during) : builder;
    }

    /** Work that begins by itself at its time, and so begins a trace of its own. */
    public Span timer(String kind, UUID correlationId, UUID setBy) {
        if (off) {
            return Span.getInvalid();
        }
        var builder = tracer.spanBuilder("timer " + kind)
                .setNoParent()
                .setAttribute(SpanKeys.TIMER, kind)
                .setAttribute(SpanKeys.CORRELATION, correlationId.toString());
        return (setBy == null ? builder : builder.setAttribute(SpanKeys.SET_BY, setBy.toString())).startSpan();
    }

    private SpanBuilder kafka(String operation, String topic, SpanKind kind) {
        return tracer.spanBuilder(operation + " " + topic)
                .setSpanKind(kind)
                .setAttribute(SpanKeys.SYSTEM, "kafka")
                .setAttribute(SpanKeys.OPERATION, operation)
                .setAttribute(SpanKeys.OPERATION_TYPE, operation)
                .setAttribute(SpanKeys.DESTINATION, topic);
    }
}
