package org.opendoor.kit.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.eventing.Contexts;
import org.opendoor.kit.testing.Receiver;
import org.opendoor.kit.webhook.reach.Names;
import org.opendoor.kit.webhook.reach.Reach;

class CallsIT {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Contexts CONTEXTS = new Contexts(VERTX);
    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final Names EVERYTHING_IS_HERE = host -> List.of(HERE);

    @AfterAll
    static void end() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_message_arrives_as_it_was_sent() {
        try (var receiver = Receiver.listening()) {
            assertThat(post(calls(Reach.ANYWHERE), receiver.url("/hooks?of=us")).outcome())
                    .isEqualTo(Outcome.DELIVERED);
            assertThat(receiver.received()).singleElement().satisfies(message -> {
                assertThat(message.path()).isEqualTo("/hooks?of=us");
                assertThat(message.body()).isEqualTo("{}");
                assertThat(message.id()).isEqualTo("1");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void no_redirect_is_followed(int status) throws IOException {
        try (var elsewhere = Receiver.listening();
                var server = raw("HTTP/1.1 %d Elsewhere\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n"
                        .formatted(status, elsewhere.url("/")))) {
            assertThat(post(calls(Reach.ANYWHERE), "http://127.0.0.1:" + server.getLocalPort() + "/"))
                    .returns(Outcome.REFUSED, Answer::outcome)
                    .returns(status, Answer::status);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void an_address_that_is_not_public_is_never_connected_to() {
        try (var receiver = Receiver.listening()) {
            assertThat(post(calls(Reach.PUBLIC), "https://receiver.example.org:" + receiver.port() + "/")
                            .outcome())
                    .isEqualTo(Outcome.ADDRESS_NOT_ALLOWED);
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void a_name_is_looked_up_once_a_call_and_what_was_checked_is_what_is_called() {
        var looks = new AtomicInteger();
        Names rebinding = host -> List.of(
                looks.incrementAndGet() == 1 ? InetAddress.ofLiteral("192.0.2.1") : InetAddress.ofLiteral("127.0.0.1"));
        try (var receiver = Receiver.listening()) {
            var calls = new Calls(VERTX, rebinding, Reach.ANYWHERE, TIMEOUT, new HttpClientOptions());
            var answer = post(calls, "http://receiver.example.org:" + receiver.port() + "/");
            assertThat(answer.outcome()).isIn(Outcome.TIMED_OUT, Outcome.NOT_REACHED);
            assertThat(looks).hasValue(1);
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void the_receiver_is_told_its_name_though_it_is_called_by_address() {
        try (var receiver = Receiver.listening()) {
            post(calls(Reach.ANYWHERE), "http://receiver.example.org:" + receiver.port() + "/");
            assertThat(receiver.received())
                    .singleElement()
                    .returns("receiver.example.org:" + receiver.port(), Receiver.Received::host);
        }
    }

    @Test
    void after_a_failure_the_next_of_a_names_addresses_is_called() {
        Names two = host -> List.of(InetAddress.ofLiteral("127.0.0.9"), HERE);
        try (var receiver = Receiver.listening()) {
            var calls = new Calls(VERTX, two, Reach.ANYWHERE, TIMEOUT, new HttpClientOptions());
            String target = "http://receiver.example.org:" + receiver.port() + "/";
            assertThat(post(calls, target, 0).outcome()).isEqualTo(Outcome.NOT_REACHED);
            assertThat(post(calls, target, 1).outcome()).isEqualTo(Outcome.DELIVERED);
        }
    }

    @Test
    void the_certificate_is_held_against_the_name(@TempDir Path folder) throws Exception {
        var store = TestCertificate.in(folder, "receiver.example.org");
        try (var receiver = Receiver.on(secure(store))) {
            var trusting = calls(new HttpClientOptions()
                    .setTrustOptions(
                            new PfxOptions().setPath(store.file().toString()).setPassword(TestCertificate.PASSWORD)));
            assertThat(post(trusting, "https://receiver.example.org:" + receiver.port() + "/")
                            .outcome())
                    .isEqualTo(Outcome.DELIVERED);
            assertThat(post(trusting, "https://other.example.org:" + receiver.port() + "/")
                            .outcome())
                    .isEqualTo(Outcome.NOT_TRUSTED);
            assertThat(post(calls(Reach.ANYWHERE), "https://receiver.example.org:" + receiver.port() + "/")
                            .outcome())
                    .as("by an authority nobody knows")
                    .isEqualTo(Outcome.NOT_TRUSTED);
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void an_answer_without_end_is_not_read_to_its_end() throws IOException {
        var written = new AtomicInteger();
        try (var server = endless(written)) {
            assertThat(post(calls(Reach.ANYWHERE), "http://127.0.0.1:" + server.getLocalPort() + "/")
                            .outcome())
                    .isEqualTo(Outcome.DELIVERED);
        }
        assertThat(written).as("megabytes taken").hasValueLessThan(64);
    }

    @Test
    void nobody_waits_longer_than_the_timeout() throws IOException {
        try (var server = raw("HTTP/1.1 200")) {
            var answer = post(calls(Reach.ANYWHERE), "http://127.0.0.1:" + server.getLocalPort() + "/");
            assertThat(answer.outcome()).isEqualTo(Outcome.TIMED_OUT);
            assertThat(answer.took()).isBetween(TIMEOUT, TIMEOUT.multipliedBy(3));
        }
    }

    @Test
    void a_name_that_leads_nowhere_says_so() {
        Names none = host -> {
            throw new UnknownHostException(host);
        };
        var calls = new Calls(VERTX, none, Reach.ANYWHERE, TIMEOUT, new HttpClientOptions());
        assertThat(post(calls, "https://receiver.example.org/").outcome()).isEqualTo(Outcome.NAME_UNKNOWN);
    }

    private static Calls calls(Reach reach) {
        return new Calls(VERTX, EVERYTHING_IS_HERE, reach, TIMEOUT, new HttpClientOptions());
    }

    private static Calls calls(HttpClientOptions options) {
        return new Calls(VERTX, EVERYTHING_IS_HERE, Reach.ANYWHERE, TIMEOUT.multipliedBy(5), options);
    }

    private static Answer post(Calls calls, String target) {
        return post(calls, target, 0);
    }

    private static Answer post(Calls calls, String target, int turn) {
        var headers = MultiMap.caseInsensitiveMultiMap().add("webhook-id", "1");
        return CONTEXTS.fresh(() -> calls.post(target, headers, Buffer.buffer("{}"), turn))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    /** A server that answers everything with these bytes and then says nothing. */
    private static ServerSocket raw(String answer) throws IOException {
        var server = new ServerSocket(0, 1, HERE);
        Executors.newVirtualThreadPerTaskExecutor().submit(() -> {
            var connection = server.accept();
            connection.getInputStream().read(new byte[1_024]);
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().flush();
            return connection.getInputStream().readAllBytes();
        });
        return server;
    }

    private static ServerSocket endless(AtomicInteger megabytes) throws IOException {
        var server = new ServerSocket(0, 1, HERE);
        Executors.newVirtualThreadPerTaskExecutor().submit(() -> {
            var connection = server.accept();
            connection.getInputStream().read(new byte[1_024]);
            var out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (megabytes.get() < 64) {
                out.write(new byte[1 << 20]);
                megabytes.incrementAndGet();
            }
            return connection;
        });
        return server;
    }

    private static HttpServer secure(TestCertificate certificate) throws IOException, GeneralSecurityException {
        var server = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
        return server;
    }
}
