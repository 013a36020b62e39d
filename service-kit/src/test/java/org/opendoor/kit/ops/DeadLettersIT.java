package org.opendoor.kit.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
class DeadLettersIT {
    @Inject
    Pool pool;

    @Test
    void a_dead_letter_is_listed_and_read_without_what_it_carries() {
        UUID id = died("opendoor.note.taken.v1", UUID.randomUUID());
        Response list = ops().get("/v1/ops/dead-letters?limit=200");
        assertThat(list.jsonPath().getList("items.id")).contains(id.toString());

        Response letter = ops().get("/v1/ops/dead-letters/" + id);
        assertThat(letter.jsonPath().getString("type")).isEqualTo("opendoor.note.taken.v1");
        assertThat(letter.jsonPath().getString("status")).isEqualTo("OPEN");
        assertThat(letter.jsonPath().getInt("payloadBytes")).isEqualTo(20);
        assertThat(letter.asString()).doesNotContain("secret");
    }

    @Test
    void a_list_of_dead_letters_has_pages() {
        List<String> died = List.of(
                died("opendoor.note.taken.v1", UUID.randomUUID()).toString(),
                died("opendoor.note.taken.v1", UUID.randomUUID()).toString(),
                died("opendoor.note.taken.v1", UUID.randomUUID()).toString());
        List<String> read = new ArrayList<>();
        String next = "/v1/ops/dead-letters?limit=2";
        while (next != null) {
            Response page = ops().urlEncodingEnabled(false).get(next);
            read.addAll(page.jsonPath().getList("items.id"));
            next = page.path("next");
        }
        assertThat(read).doesNotHaveDuplicates().containsAll(died);
    }

    @Test
    void redriving_takes_effect_once_and_is_audited() {
        UUID event = UUID.randomUUID();
        UUID id = died("opendoor.note.taken.v1", event);

        Response first = settle(id, "redrive", "");
        Response again = settle(id, "redrive", "");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.jsonPath().getString("status")).isEqualTo("REDRIVEN");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("code")).isEqualTo("DEAD_LETTER_SETTLED");
        assertThat(count("select count(*) from rung where key = $1", event.toString()))
                .isEqualTo(1);
        assertThat(audited(id, "DEAD_LETTER_REDRIVEN")).isEqualTo(2);
    }

    @Test
    void an_event_that_dies_again_stays_open() {
        UUID id = died("opendoor.note.hopeless.v1", UUID.randomUUID());
        Response answer = settle(id, "redrive", "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("DIED_AGAIN");
        Response letter = ops().get("/v1/ops/dead-letters/" + id);
        assertThat(letter.jsonPath().getString("status")).isEqualTo("OPEN");
        assertThat(letter.jsonPath().getString("code")).isEqualTo("HOPELESS");
        assertThat(letter.jsonPath().getInt("redrives")).isEqualTo(1);
    }

    @Test
    void discarding_needs_a_reason_and_is_audited() {
        UUID id = died("opendoor.note.hopeless.v1", UUID.randomUUID());
        assertThat(settle(id, "discard", "{\"reason\":\" \"}").statusCode()).isEqualTo(400);
        Response done = settle(id, "discard", "{\"reason\":\"said in error\"}");
        assertThat(done.jsonPath().getString("status")).isEqualTo("DISCARDED");
        assertThat(done.jsonPath().getString("settledBecause")).isEqualTo("said in error");
        assertThat(done.jsonPath().getString("settledBy")).isEqualTo("ops-1");
        assertThat(audited(id, "DEAD_LETTER_DISCARDED")).isEqualTo(1);
    }

    @Test
    void settling_needs_a_key() {
        UUID id = died("opendoor.note.hopeless.v1", UUID.randomUUID());
        assertThat(ops().post("/v1/ops/dead-letters/" + id + "/redrive").statusCode())
                .isEqualTo(400);
    }

    private static Response settle(UUID id, String how, String body) {
        var request = ops().header("Idempotency-Key", UUID.randomUUID());
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .post("/v1/ops/dead-letters/" + id + "/" + how);
    }

    private static RequestSpecification ops() {
        return RestAssured.given().header("Authorization", "Bearer " + Tokens.of(Role.OPS, Scope.none()));
    }

    private UUID died(String type, UUID event) {
        UUID id = Ids.next();
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", event.toString(),
                "ce_type", type,
                "ce_source", "/test",
                "ce_time", "2026-11-21T10:00:00Z",
                "ce_sequence", "00000000000000000001",
                "ce_correlationid", UUID.randomUUID().toString(),
                "content-type", "application/json");
        String json = headers.entrySet().stream()
                .map(header -> "\"" + header.getKey() + "\":\""
                        + Base64.getEncoder().encodeToString(header.getValue().getBytes(StandardCharsets.UTF_8))
                        + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        pool.preparedQuery("""
                insert into dead_letter (id, consumer, event_id, topic, key, kafka_partition, kafka_offset, headers,
                                         payload, code, detail)
                values ($1, 'kit-test.notes', $2, 'notes', 'k', 0,
                        (select count(*) from dead_letter), cast(cast($3 as text) as jsonb), $4, 'TEST', 'test')
                """).executeAndAwait(Tuple.of(id, event, json, Buffer.buffer("{\"words\":\"secret!\"}x")));
        pool.preparedQuery("insert into inbox (consumer, event_id, status) values ('kit-test.notes', $1, 'DEAD')")
                .executeAndAwait(Tuple.of(event));
        return id;
    }

    private long audited(UUID subject, String what) {
        return pool.preparedQuery("select count(*) from audit where subject_id = $1 and what = $2 and who = 'ops-1'")
                .executeAndAwait(Tuple.of(subject, what))
                .iterator()
                .next()
                .getLong(0);
    }

    private long count(String sql, String value) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(value))
                .iterator()
                .next()
                .getLong(0);
    }
}
