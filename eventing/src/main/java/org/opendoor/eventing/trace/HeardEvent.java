package org.opendoor.eventing.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.time.Instant;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.store.Received;

/** One event while a transaction handles it: its span, from the moment at which a handler took it up to its answer. */
final class HeardEvent {

    private final Spans spans;
    private final String consumer;
    private final Received record;
    private final Envelope event;
    private final Instant handedOver = Instant.now();
    private Span span;
    private Instant answered;

    /** @param event null where the record is none */
    HeardEvent(Spans spans, String consumer, Received record, Envelope event) {
        this.spans = spans;
        this.consumer = consumer;
        this.record = record;
        this.event = event;
    }

    /** The handler takes it up. */
    Span begin() {
        if (span == null) {
            span = begun(Instant.now());
        }
        return span;
    }

    /** The handler has answered. One that handles a batch as a set took all of it up when it was handed over. */
    void answered() {
        if (span == null) {
            span = begun(handedOver);
        }
        if (answered == null) {
            answered = Instant.now();
        }
    }

    void became(String outcome) {
        answered();
        span.setAttribute(SpanKeys.OUTCOME, outcome);
    }

    /** @param code a word of ours for the cause, never what an exception said */
    void died(String code) {
        became("dead");
        span.setAttribute(SpanKeys.ERROR, code);
        span.setStatus(StatusCode.ERROR);
    }

    void export() {
        if (answered != null) {
            span.end(answered);
        }
    }

    private Span begun(Instant at) {
        var builder = spans.handling(consumer, record).setStartTimestamp(at);
        if (event != null) {
            builder.setAttribute(SpanKeys.MESSAGE, event.id().toString())
                    .setAttribute(SpanKeys.EVENT_TYPE, event.type())
                    .setAttribute(SpanKeys.CORRELATION, event.correlationId().toString());
        }
        return builder.startSpan();
    }
}
