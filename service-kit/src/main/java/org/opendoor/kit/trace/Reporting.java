package org.opendoor.kit.trace;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Says once that a collector does not take the spans, and once that it does again. */
final class Reporting implements SpanExporter {
    private static final Logger LOG = Logger.getLogger(Reporting.class);

    private final SpanExporter exporter;
    private final String collector;
    private final AtomicBoolean away = new AtomicBoolean();

    Reporting(SpanExporter exporter, String collector) {
        this.exporter = exporter;
        this.collector = collector;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        var sent = exporter.export(spans);
        return sent.whenComplete(() -> note(sent));
    }

    private void note(CompletableResultCode sent) {
        if (sent.isSuccess() && away.compareAndSet(true, false)) {
            LOG.infof("traces are taken again collector=%s", collector);
        } else if (!sent.isSuccess() && away.compareAndSet(false, true)) {
            LOG.warnf("traces are lost collector=%s cause=%s", collector, sent.getFailureThrowable());
        }
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
