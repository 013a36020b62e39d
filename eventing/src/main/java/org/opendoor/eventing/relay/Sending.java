package org.opendoor.eventing.relay;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.opendoor.eventing.trace.Spans;
import org.opendoor.eventing.trace.Traceparent;

/** One batch on its way to Kafka, with a span for each row that belongs to a sampled trace, until Kafka has it. */
final class Sending implements AutoCloseable {

    private final Spans spans;
    private final List<Span> underWay = new ArrayList<>(0);
    private boolean acknowledged;

    Sending(Spans spans) {
        this.spans = spans;
    }

    /** The row as a record that goes on from its sending, or else from where it was appended. */
    ProducerRecord<String, byte[]> asRecord(OutboxRow row, String source) {
        var span = spans.sending(row.topic(), row.eventId(), row.correlationId(), row.traceparent());
        if (!span.isRecording()) {
            return row.asRecord(source, row.traceparent());
        }
        underWay.add(span);
        return row.asRecord(source, Traceparent.of(span));
    }

    void acknowledged() {
        acknowledged = true;
    }

    @Override
    public void close() {
        for (var span : underWay) {
            if (!acknowledged) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        }
    }
}
