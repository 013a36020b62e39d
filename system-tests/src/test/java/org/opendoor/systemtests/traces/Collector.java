package org.opendoor.systemtests.traces;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Receives traces as a real collector does (OTLP over HTTP, protobuf) and keeps the last of them. */
public final class Collector implements AutoCloseable {
    private static final int KEPT = 20_000;

    private final Deque<Seen> spans = new ConcurrentLinkedDeque<>();
    private volatile HttpServer server = listening(0);
    private final int port = server.getAddress().getPort();

    /** What OPENDOOR_OTLP_URL is set to. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Goes away, as collectors do. */
    void leave() {
        server.stop(0);
    }

    void comeBack() {
        server = listening(port);
    }

    @Override
    public void close() {
        leave();
    }

    /** Those of the last that are such. */
    List<Seen> all(Predicate<Seen> which) {
        return spans.stream().filter(which).toList();
    }

    /** Waits for the first such. */
    Seen await(String what, Predicate<Seen> which) {
        return Awaitility.await(what)
                .atMost(Duration.ofSeconds(60))
                .until(() -> all(which), found -> !found.isEmpty())
                .getFirst();
    }

    private HttpServer listening(int onPort) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
            started.createContext("/v1/traces", this::receive);
            started.start();
            return started;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void receive(HttpExchange request) throws IOException {
        try (request) {
            for (var service : ExportTraceServiceRequest.parseFrom(request.getRequestBody())
                    .getResourceSpansList()) {
                for (var scope : service.getScopeSpansList()) {
                    scope.getSpansList().forEach(span -> keep(new Seen(service.getResource(), span)));
                }
            }
            request.sendResponseHeaders(200, -1);
        }
    }

    private void keep(Seen span) {
        spans.add(span);
        if (spans.size() > KEPT) {
            spans.poll();
        }
    }
}
