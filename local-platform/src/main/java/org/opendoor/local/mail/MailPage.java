package org.opendoor.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Shows the mails in a browser: the list, one as text, and its HTML by itself in a frame without scripts and without
 * anything from elsewhere. Whatever a mail holds is escaped.
 */
final class MailPage implements AutoCloseable {
    private static final Pattern ONE = Pattern.compile("/(\\d{1,6})(\\.html)?");
    private static final String NOTHING_FOREIGN = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";

    private final String host;
    private final int port;
    private final Supplier<List<CaughtMail>> mails;
    private HttpServer server;

    MailPage(String host, int port, Supplier<List<CaughtMail>> mails) {
        this.host = host;
        this.port = port;
        this.mails = mails;
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(host, port), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var caught = mails.get();
            var one = ONE.matcher(exchange.getRequestURI().getPath());
            if (!one.matches()) {
                send(exchange, 200, MailWords.list(caught), NOTHING_FOREIGN);
                return;
            }
            int number = Integer.parseInt(one.group(1));
            if (number < 1 || number > caught.size()) {
                send(exchange, 404, MailWords.none(), NOTHING_FOREIGN);
            } else if (one.group(2) != null) {
                send(exchange, 200, caught.get(number - 1).html(), NOTHING_FOREIGN + "; sandbox");
            } else {
                send(exchange, 200, MailWords.one(number, caught.get(number - 1)), NOTHING_FOREIGN);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String html, String policy) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
