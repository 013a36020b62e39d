package org.opendoor.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Stands in for a service in a JVM of its own: becomes ready, has a clock that can be moved, and timers that fire when
 * their moment comes. Only the JDK, so that one class is the whole program.
 */
public final class StubService {
    private final TreeSet<Instant> timers = new TreeSet<>();
    private final ConcurrentSkipListSet<Instant> fired = new ConcurrentSkipListSet<>();
    private Duration offset = Duration.parse(System.getenv("OPENDOOR_CLOCK_OFFSET"));

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("stub starts with " + System.getenv("OPENDOOR_DB_URL"));
        if (System.getenv("OPENDOOR_DB_URL").endsWith(System.getenv().getOrDefault("STUB_FAILS", "nobody"))) {
            System.out.println("no, I will not start");
            System.exit(3);
        }
        new StubService().serve();
    }

    private void serve() throws IOException {
        var management = server("OPENDOOR_MANAGEMENT_PORT");
        management.createContext("/q/health/ready", exchange -> answer(exchange, "{}"));
        management.createContext("/clock", this::moveClock);
        management.createContext("/timers", this::addTimer);
        management.createContext("/fired", exchange -> answer(exchange, fired.toString()));
        management.start();
        var http = server("OPENDOOR_HTTP_PORT");
        http.createContext("/v1/ops/summary", exchange -> answer(exchange, summary()));
        http.createContext("/v1/ops/timers", exchange -> answer(exchange, open()));
        http.start();
    }

    private synchronized void moveClock(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        offset = Duration.parse(body.replaceAll(".*\"(P[^\"]*)\".*", "$1"));
        answer(exchange, "{}");
    }

    private synchronized void addTimer(HttpExchange exchange) throws IOException {
        timers.add(Instant.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answer(exchange, "{}");
    }

    /** A due timer is seen as due once, and has fired at the next look: as if it took a moment. */
    private synchronized String summary() {
        var due = List.copyOf(timers.headSet(Instant.now().plus(offset), true));
        timers.removeAll(due);
        due.forEach(_ -> fired.add(Instant.now().plus(offset)));
        return "{\"outboxEvents\":0,\"timersDue\":" + due.size() + ",\"relayActive\":true}";
    }

    private synchronized String open() {
        return timers.stream()
                .map(due -> "{\"kind\":\"stub\",\"due\":\"" + due + "\"}")
                .toList()
                .toString();
    }

    private static HttpServer server(String port) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv(port)));
        return HttpServer.create(address, 0);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
