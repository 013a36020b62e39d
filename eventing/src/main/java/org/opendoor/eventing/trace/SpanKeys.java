package org.opendoor.eventing.trace;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;

import io.opentelemetry.api.common.AttributeKey;
import java.util.Set;

/**
 * What our own spans say about themselves: OpenTelemetry's conventions for messaging, and what those have no word for.
 * None of it can hold anything about a person; an exporter's allow-list starts from {@link #ALL}.
 */
public final class SpanKeys {

    public static final AttributeKey<String> SYSTEM = stringKey("messaging.system");
    public static final AttributeKey<String> OPERATION = stringKey("messaging.operation.name");
    public static final AttributeKey<String> OPERATION_TYPE = stringKey("messaging.operation.type");
    public static final AttributeKey<String> DESTINATION = stringKey("messaging.destination.name");
    public static final AttributeKey<String> PARTITION = stringKey("messaging.destination.partition.id");
    public static final AttributeKey<Long> OFFSET = longKey("messaging.kafka.offset");
    public static final AttributeKey<String> CONSUMER = stringKey("messaging.consumer.group.name");
    public static final AttributeKey<String> MESSAGE = stringKey("messaging.message.id");
    public static final AttributeKey<String> ERROR = stringKey("error.type");

    /** The id that also stands in log lines, problem details, events and the audit. */
    public static final AttributeKey<String> CORRELATION = stringKey("opendoor.correlation_id");

    public static final AttributeKey<String> EVENT_TYPE = stringKey("opendoor.event_type");

    /** What became of an event: applied, duplicate, ignored, parked or dead. */
    public static final AttributeKey<String> OUTCOME = stringKey("opendoor.outcome");

    /** The kind of a durable timer. */
    public static final AttributeKey<String> TIMER = stringKey("opendoor.timer");

    /** The correlation id of the work that set a timer. */
    public static final AttributeKey<String> SET_BY = stringKey("opendoor.set_by");

    public static final Set<AttributeKey<?>> ALL = Set.of(
            SYSTEM,
            OPERATION,
            OPERATION_TYPE,
            DESTINATION,
            PARTITION,
            OFFSET,
            CONSUMER,
            MESSAGE,
            ERROR,
            CORRELATION,
            EVENT_TYPE,
            OUTCOME,
            TIMER,
            SET_BY);

    private SpanKeys() {}
}
