package org.opendoor.kit.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;

/**
 * A span as it may leave: with the attributes of the list, without what an exception said and without the trace state,
 * which is whatever the caller sent.
 */
final class DiscreetSpan extends DelegatingSpanData {
    private final Attributes attributes;

    DiscreetSpan(SpanData span) {
        super(span);
        this.attributes = AllowedAttributes.of(span.getAttributes());
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream()
                .map(event -> EventData.create(
                        event.getEpochNanos(), event.getName(), AllowedAttributes.of(event.getAttributes())))
                .toList();
    }

    @Override
    public List<LinkData> getLinks() {
        return super.getLinks().stream()
                .map(link ->
                        LinkData.create(stateless(link.getSpanContext()), AllowedAttributes.of(link.getAttributes())))
                .toList();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public SpanContext getSpanContext() {
        return stateless(super.getSpanContext());
    }

    @Override
    public SpanContext getParentSpanContext() {
        return stateless(super.getParentSpanContext());
    }

    private static SpanContext stateless(SpanContext place) {
        if (place.getTraceState().isEmpty()) {
            return place;
        }
        return place.isRemote()
                ? SpanContext.createFromRemoteParent(
                        place.getTraceId(), place.getSpanId(), place.getTraceFlags(), TraceState.getDefault())
                : SpanContext.create(
                        place.getTraceId(), place.getSpanId(), place.getTraceFlags(), TraceState.getDefault());
    }
}
