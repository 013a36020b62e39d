package org.opendoor.kit.webhook.sending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.kit.history.Place;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Receiver;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.kit.webhook.Systems;
import org.opendoor.kit.webhook.Systems.Made;
import org.opendoor.kit.webhook.WhyOff;
import org.opendoor.kit.webhook.signature.SigningKey;

/** From a change to the receiver, over outages, replicas that die, and keys that are replaced. */
@QuarkusTest
class WebhookIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final String place = "W-" + UUID.randomUUID();
    private final Systems system = Systems.ofDistrict(place);
    private final Receiver receiver = Receiver.listening();

    @Inject
    Pool pool;

    @Inject
    Claims claims;

    @Inject
    Round round;

    @Inject
    Deliveries deliveries;

    @Inject
    Contexts contexts;

    @Inject
    Vertx vertx;

    @AfterEach
    void quiet() {
        pool.query("delete from webhook").executeAndAwait();
        receiver.close();
    }

    @Test
    void what_the_feed_tells_is_sent_in_order_and_signed_once_each() {
        happened("before");
        var made = subscribe();
        var told = happened("one", "two", "three");
        nhsOnly("clinical");

        soon(() -> assertThat(types()).containsExactly("one", "two", "three"));
        assertThat(receiver.received()).extracting(Receiver.Received::id).isEqualTo(told);
        assertThat(receiver.received())
                .allSatisfy(message -> assertThat(message.signature()).isEqualTo(signature(made.secret(), message)));
        assertThat(receiver.received().getFirst().body())
                .startsWith("{\"type\":\"one\",\"timestamp\":\"")
                .contains("\"data\":{\"id\":\"" + told.getFirst() + "\",\"journey\":");
        soon(() -> assertThat(outcomes(made)).containsExactly("DELIVERED", "DELIVERED", "DELIVERED"));
    }

    @Test
    void a_receiver_that_fails_is_told_again_from_where_it_failed_and_none_is_lost() {
        var refusals = new AtomicInteger(2);
        receiver.answering(message -> message.body().contains("two") && refusals.getAndDecrement() > 0 ? 500 : 200);
        var made = subscribe();
        happened("one", "two", "three");

        for (int failures = 1; failures <= 2; failures++) {
            int so = failures;
            soon(() -> assertThat(number("failures", made)).isEqualTo(so));
            assertThat(outcomes(made).getFirst()).isEqualTo("REFUSED");
            dueNow(made);
        }
        soon(() -> assertThat(types()).containsExactly("one", "two", "two", "two", "three"));
        soon(() -> assertThat(number("failures", made)).isZero());
    }

    @Test
    void after_three_days_nobody_calls_it_any_more_and_operations_see_it_until_its_owner_switches_it_on() {
        receiver.answering(message -> 503);
        var made = subscribe();
        happened("one");
        soon(() -> assertThat(number("failures", made)).isEqualTo(1));
        assertThat(troubled()).contains(made.id());

        change("failing_since = now() - interval '3 days 1 second'", made);
        dueNow(made);

        soon(() -> assertThat(system.get(made.path()).<String>path("disabledBecause"))
                .isEqualTo("GAVE_UP"));
        assertThat(troubled()).contains(made.id());
        receiver.answering(message -> 200);
        var body = "{\"target\":\"%s\",\"types\":[],\"enabled\":true}".formatted(receiver.url("/"));
        assertThat(system.put(made.path(), body, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(system.put(made.path(), body, "\"2\"").statusCode()).isEqualTo(200);
        soon(() -> assertThat(types()).containsExactly("one", "one", "one"));
        assertThat(troubled()).doesNotContain(made.id());
    }

    @Test
    void a_receiver_that_is_gone_is_believed_at_once() {
        receiver.answering(message -> 410);
        var made = subscribe();
        happened("one", "two");
        soon(() -> assertThat(system.get(made.path()).<String>path("disabledBecause"))
                .isEqualTo("GONE"));
        assertThat(types()).containsExactly("one");
    }

    @Test
    void a_slow_receiver_holds_up_no_other() throws InterruptedException {
        var slowly = new CountDownLatch(1);
        try (var slow = Receiver.listening()) {
            slow.answering(message -> {
                wait(slowly);
                return 200;
            });
            system.subscribe("district", place, slow.url("/"));
            subscribe();
            happened("one", "two", "three");
            soon(() -> assertThat(types()).containsExactly("one", "two", "three"));
            assertThat(slow.received()).hasSizeLessThan(2);
            slowly.countDown();
        }
    }

    @Test
    void what_a_replica_held_when_it_died_is_taken_up_by_another_and_nothing_it_notes_later_counts() {
        var made = subscribe();
        change("due = 'infinity'", made);
        happened("one", "two");
        var lease = UUID.randomUUID();
        change("due = now(), lease = '%s', leased_until = now() + interval '1 hour'".formatted(lease), made);
        await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> types().isEmpty());

        change("leased_until = now()", made);
        soon(() -> assertThat(types()).containsExactly("one", "two"));

        var dead = held(run(() -> claims.look(UUID.fromString(made.id()))), lease);
        assertThat(run(() -> claims.advance(dead, Place.BEGINNING))).isFalse();
        assertThat(run(() -> claims.switchOff(dead, WhyOff.GONE))).isFalse();
    }

    @Test
    void two_replicas_send_each_message_once_and_in_order() {
        var second = new WebhookRunner(claims, round, deliveries, contexts, vertx);
        second.start(null);
        try {
            var made = Stream.generate(this::subscribe).limit(3).toList();
            var types = IntStream.range(0, 150).mapToObj(i -> "n" + i).toArray(String[]::new);
            happened(types);
            soon(() -> assertThat(receiver.received()).hasSizeGreaterThanOrEqualTo(types.length * made.size()));
            soon(() -> made.forEach(
                    webhook -> assertThat(number("place_id", webhook)).isEqualTo(lastId())));
            for (var webhook : made) {
                assertThat(receiver.received().stream()
                                .filter(message -> message.signature().equals(signature(webhook.secret(), message)))
                                .map(WebhookIT::type))
                        .containsExactly(types);
            }
        } finally {
            second.stop(null);
        }
    }

    @Test
    void a_new_key_signs_at_once_and_the_old_one_for_another_day() {
        var made = subscribe();
        String fresh = system.post(made.path() + "/rotate-key", null).path("secret");
        happened("one");
        soon(() -> assertThat(types()).containsExactly("one"));
        var message = receiver.received().getFirst();
        assertThat(message.signature()).isEqualTo(signature(fresh, message) + " " + signature(made.secret(), message));

        change("old_key_until = now()", made);
        happened("two");
        soon(() -> assertThat(types()).containsExactly("one", "two"));
        var later = receiver.received().getLast();
        assertThat(later.signature()).isEqualTo(signature(fresh, later));
    }

    @Test
    void a_replay_sends_what_came_after_a_cursor_again_under_the_same_ids() {
        var made = subscribe();
        happened("one", "two", "three");
        soon(() -> assertThat(outcomes(made)).hasSize(3));
        String afterOne = system.get(made.path() + "/deliveries").path("items[2].cursor");

        system.post(made.path() + "/replay", "{\"after\":\"" + afterOne + "\"}")
                .then()
                .statusCode(200);
        soon(() -> assertThat(types()).containsExactly("one", "two", "three", "two", "three"));
        system.post(made.path() + "/replay", "{}").then().statusCode(200);
        soon(() -> assertThat(types()).hasSize(8));
        assertThat(receiver.received().stream().map(Receiver.Received::id).distinct())
                .hasSize(3);
    }

    @Test
    void a_ping_is_one_message_at_once_and_tells_how_it_went() {
        var made = subscribe();
        var answer = system.post(made.path() + "/ping", null);
        assertThat(answer.<String>path("outcome")).isEqualTo("DELIVERED");
        assertThat(types()).containsExactly("opendoor.webhook.ping.v1");
        var message = receiver.received().getFirst();
        assertThat(message.signature()).isEqualTo(signature(made.secret(), message));

        receiver.answering(ping -> 500);
        assertThat(system.post(made.path() + "/ping", null).<Integer>path("status"))
                .isEqualTo(500);
        assertThat(number("failures", made)).isZero();
    }

    @Test
    void only_the_types_asked_for_are_sent() {
        system.post("/v1/webhooks", """
                        {"district":"%s","target":"%s","types":["opendoor.note.taken.v1"]}\
                        """.formatted(place, receiver.url("/")))
                .then()
                .statusCode(201);
        happened("other", "opendoor.note.taken.v1", "another");
        soon(() -> assertThat(types()).containsExactly("opendoor.note.taken.v1"));
    }

    private Made subscribe() {
        return system.subscribe("district", place, receiver.url("/"));
    }

    private static Claim held(Claim seen, UUID lease) {
        return new Claim(
                seen.webhook(),
                lease,
                seen.whose(),
                seen.target(),
                seen.types(),
                seen.keys(),
                seen.place(),
                0,
                Duration.ZERO);
    }

    private static List<String> troubled() {
        return given().header("Authorization", "Bearer " + Tokens.of(Role.OPS, Scope.none()))
                .get("/v1/ops/webhooks")
                .path("id");
    }

    private List<String> happened(String... types) {
        return Stream.of(types).map(type -> write(type, false)).toList();
    }

    private void nhsOnly(String type) {
        write(type, true);
    }

    private String write(String type, boolean nhsOnly) {
        var id = UUID.randomUUID();
        pool.query("""
                insert into history (at, event_id, journey, type, who, data, nhs_only, district)
                values (now(), '%s', gen_random_uuid(), '%s', 'test', '{}', %s, '%s')
                """.formatted(id, type, nhsOnly, place)).executeAndAwait();
        return id.toString();
    }

    private void dueNow(Made made) {
        change("due = now()", made);
    }

    private void change(String what, Made made) {
        pool.query("update webhook set %s where id = '%s'".formatted(what, made.id()))
                .executeAndAwait();
    }

    private long number(String column, Made made) {
        return number("select %s from webhook where id = '%s'".formatted(column, made.id()));
    }

    private long lastId() {
        return number("select max(id) from history where district = '" + place + "'");
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }

    private List<String> outcomes(Made made) {
        return system.get(made.path() + "/deliveries").path("items.outcome");
    }

    private List<String> types() {
        return receiver.received().stream().map(WebhookIT::type).toList();
    }

    private static String type(Receiver.Received message) {
        return message.body().replaceFirst("^\\{\"type\":\"([^\"]*)\".*", "$1");
    }

    private static String signature(String secret, Receiver.Received message) {
        return SigningKey.of(secret)
                .sign(
                        message.id(),
                        Instant.ofEpochSecond(Long.parseLong(message.timestamp())),
                        message.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void soon(ThrowingRunnable check) {
        await().atMost(SOON).untilAsserted(check);
    }

    private <T> T run(Supplier<Uni<T>> work) {
        return contexts.fresh(work).await().atMost(SOON);
    }
}
