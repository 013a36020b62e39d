package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.followup.service.Telling.ended;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** An ending is heard, somebody is owed a contact, and the systems of their side are told, those of the other are not. */
@QuarkusTest
@Bench
class WebhookIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Asking district = Asking.as("system-1", Role.JOBCENTRE_SYSTEM, Scope.district("durham"));
    private final Asking provider = Asking.as("system-2", Role.PROVIDER_SYSTEM, Scope.provider("tees-valley-nhs"));
    private final List<String> toDistrict = new CopyOnWriteArrayList<>();
    private final List<String> toProvider = new CopyOnWriteArrayList<>();
    private final HttpServer receiver;

    WebhookIT() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        takeInto("/district", toDistrict);
        takeInto("/provider", toProvider);
        receiver.start();
    }

    @AfterEach
    void quiet() throws Exception {
        Rows.execute("delete from webhook");
        receiver.stop(0);
    }

    @Test
    void each_side_is_sent_its_own_contacts_in_their_order() {
        subscribe(district, "district", "durham");
        subscribe(provider, "provider", "tees-valley-nhs");
        var jobcentres = Ids.next();
        var providers = Ids.next();

        Others.sayAndSettle(ending(jobcentres, "VOLUNTARY"), ending(providers, "NOT_WITH_JOBCENTRE"));

        await().atMost(SOON).until(() -> about(jobcentres, toDistrict).size() == 2);
        await().atMost(SOON).until(() -> about(providers, toProvider).size() == 2);
        assertThat(about(jobcentres, toDistrict).getFirst()).startsWith("{\"type\":\"opendoor.followup.opened.v1\"");
        assertThat(about(jobcentres, toDistrict).getLast())
                .startsWith("{\"type\":\"opendoor.followup.contact-planned.v1\"");
        assertThat(about(providers, toDistrict)).isEmpty();
        assertThat(about(jobcentres, toProvider)).isEmpty();
    }

    private void takeInto(String path, List<String> messages) {
        receiver.createContext(path, exchange -> {
            try (exchange) {
                messages.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            }
        });
    }

    private void subscribe(Asking system, String scope, String name) {
        system.post(
                "/v1/webhooks", """
                {"%s":"%s","target":"http://127.0.0.1:%d/%s","types":[]}\
                """.formatted(scope, name, receiver.getAddress().getPort(), scope), 201);
    }

    private static Telling ending(UUID journey, String kind) {
        return ended(
                journey,
                1,
                EndingSample.of("COMPLETED", LocalDate.of(2026, 11, 23)).with(kind, "null"));
    }

    private static List<String> about(UUID journey, List<String> messages) {
        return messages.stream()
                .filter(message -> message.contains(journey.toString()))
                .toList();
    }
}
