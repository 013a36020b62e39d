package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
class IdempotencyIT {
    @Inject
    Pool pool;

    @Test
    void a_repeat_answers_the_first_status_and_location_and_takes_no_effect() {
        String key = Ask.newKey();
        Response first = Ask.posting(key, Ask.NOTE).post("/v1/notes");
        Response again = Ask.posting(key, Ask.NOTE).post("/v1/notes");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.header("Location"))
                .endsWith("/v1/notes/" + first.jsonPath().getString("id"));
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_repeat_shows_the_resource_as_it_is_now() {
        String key = Ask.newKey();
        String id = Ask.posting(key, Ask.NOTE).post("/v1/notes").path("id");
        change(id, "\"0\"", "changed").then().statusCode(200);

        Response again = Ask.posting(key, Ask.NOTE).post("/v1/notes");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.jsonPath().getString("words")).isEqualTo("changed");
    }

    @Test
    void the_order_of_fields_and_blanks_between_them_make_no_other_request() {
        String key = Ask.newKey();
        String id = Ask.posting(key, Ask.NOTE).post("/v1/notes").path("id");
        Response again = Ask.posting(key, "{ \"words\":\"hello\", \"district\":\"NORTH\" }")
                .post("/v1/notes");
        assertThat(again.<String>path("id")).isEqualTo(id);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        String key = Ask.newKey();
        Ask.posting(key, Ask.NOTE).post("/v1/notes").then().statusCode(201);
        Response other =
                Ask.posting(key, "{\"district\":\"NORTH\",\"words\":\"other\"}").post("/v1/notes");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void somebody_elses_key_is_another_key() {
        String key = Ask.newKey();
        String mine = Ask.posting(key, Ask.NOTE).post("/v1/notes").path("id");
        String theirs = Ask.with(Tokens.of("somebody-else", Role.ADVISER, Scope.district("NORTH")))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Ask.NOTE)
                .post("/v1/notes")
                .path("id");
        assertThat(theirs).isNotNull().isNotEqualTo(mine);
    }

    @Test
    void a_refusal_is_decided_anew() {
        String key = Ask.newKey();
        String refused = "{\"district\":\"NORTH\",\"words\":\"no\"}";
        Ask.posting(key, refused).post("/v1/notes").then().statusCode(422);
        Ask.posting(key, Ask.NOTE).post("/v1/notes").then().statusCode(201);
    }

    @Test
    void a_key_must_be_there_and_usable() {
        Response missing =
                Ask.north().contentType("application/json").body(Ask.NOTE).post("/v1/notes");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        Response tooLong = Ask.posting("k".repeat(256), Ask.NOTE).post("/v1/notes");
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_INVALID");
    }

    @Test
    void many_at_once_under_one_key_take_effect_once() throws Exception {
        String key = Ask.newKey();
        String words = "once-" + key;
        List<Response> answers = atOnce(
                12,
                () -> Ask.posting(key, "{\"district\":\"NORTH\",\"words\":\"" + words + "\"}")
                        .post("/v1/notes"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).allSatisfy(answer -> {
            assertThat(answer.jsonPath().getString("code")).isEqualTo("REQUEST_IN_PROGRESS");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        });
        assertThat(answers).anySatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(notesSaying(words)).isEqualTo(1);
    }

    @Test
    void commands_that_clash_are_done_one_after_the_other() throws Exception {
        String id = Ask.aNote("x");
        List<Response> answers = atOnce(
                3,
                () -> Ask.posting(Ask.newKey(), "{\"district\":\"NORTH\",\"words\":\"y\"}")
                        .post("/v1/notes/" + id + "/more"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(Ask.north().get("/v1/notes/" + id).<String>path("words")).isEqualTo("xyyy");
    }

    @Test
    void a_client_that_goes_away_cancels_nothing() throws Exception {
        int before = 30;
        String words = "gone-" + Ask.newKey();
        for (int i = 0; i < before; i++) {
            sendAndLeave("{\"district\":\"NORTH\",\"words\":\"" + words + "\"}");
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(notesSaying(words)).isEqualTo(before));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(count(
                                "select count(*) from history where data ->> 'words' = $1 and who = 'adviser-1'",
                                words))
                        .isEqualTo(before));
    }

    @Test
    void what_has_expired_counts_no_more_and_is_purged() {
        String key = Ask.newKey();
        String first = Ask.posting(key, Ask.NOTE).post("/v1/notes").path("id");
        pool.query("update idempotency_key set used_at = used_at - interval '25 hours'")
                .executeAndAwait();
        String second = Ask.posting(key, Ask.NOTE).post("/v1/notes").path("id");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void neither_key_nor_body_can_be_read_back() {
        String key = Ask.newKey();
        Ask.posting(key, Ask.NOTE).post("/v1/notes");
        assertThat(count("select count(*) from idempotency_key k where k::text like '%' || $1 || '%'", key))
                .isZero();
    }

    private static Response change(String id, String tag, String words) {
        return Ask.north()
                .header("If-Match", tag)
                .contentType("application/json")
                .body("{\"district\":\"NORTH\",\"words\":\"" + words + "\"}")
                .put("/v1/notes/" + id);
    }

    private long notesSaying(String words) {
        return count("select count(*) from note where words = $1", words);
    }

    private long count(String sql, String value) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(value))
                .iterator()
                .next()
                .getLong(0);
    }

    private static void sendAndLeave(String body) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoLinger(true, 0);
            String head = "POST /v1/notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + Tokens.of(Role.ADVISER, Scope.district("NORTH")) + "\r\n"
                    + "Idempotency-Key: " + Ask.newKey() + "\r\nContent-Length: " + body.length() + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await().pollDelay(Duration.ofMillis(4)).until(() -> true);
        }
    }

    private static List<Response> atOnce(int many, Callable<Response> request) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> answers = clients.invokeAll(
                    IntStream.range(0, many).mapToObj(i -> request).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
