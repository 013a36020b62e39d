package org.opendoor.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookRestIT {
    private static final String TARGET = "http://127.0.0.1:9/hooks";

    private final String place = "R-" + UUID.randomUUID();
    private final Systems system = Systems.ofDistrict(place);

    @Inject
    Pool pool;

    @AfterEach
    void quiet() {
        pool.query("delete from webhook").executeAndAwait();
    }

    @Test
    void the_secret_is_shown_once_and_kept_sealed() {
        String key = UUID.randomUUID().toString();
        var first = system.post("/v1/webhooks", body("district", place, TARGET, ""), key);
        first.then().statusCode(201);
        String secret = first.path("secret");
        assertThat(secret).startsWith("whsec_");
        assertThat(first.header("ETag")).isEqualTo("\"1\"");

        var again = system.post("/v1/webhooks", body("district", place, TARGET, ""), key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.<String>path("id"));
        assertThat(again.<String>path("secret")).isNull();
        assertThat(system.get(first.header("Location")).<String>path("secret")).isNull();
        assertThat(text("select string_agg(cast(webhook as text), '') from webhook"))
                .contains(place)
                .doesNotContain(secret.substring(6, 20));
    }

    @Test
    void a_webhook_is_its_own_scopes_alone() {
        var mine = system.subscribe("district", place, TARGET);
        var theirs = Systems.ofProvider(place);
        var provided = theirs.subscribe("provider", place, TARGET);

        assertThat(ids(system)).containsExactly(mine.id());
        assertThat(ids(theirs)).containsExactly(provided.id());
        assertThat(theirs.get(mine.path()).statusCode()).isEqualTo(404);
        assertThat(system.get(provided.path()).statusCode()).isEqualTo(404);
        assertThat(theirs.post("/v1/webhooks", body("district", place, TARGET, ""))
                        .<String>path("code"))
                .isEqualTo("SCOPE_NOT_YOURS");
    }

    @Test
    void what_cannot_be_is_refused_with_its_place() {
        refused(body("district", place, "ftp://127.0.0.1/", ""), "/target");
        refused(body("district", place, "http://user@127.0.0.1/", ""), "/target");
        refused(body("district", place, TARGET, "\"opendoor.note.taken.v1\",\"opendoor.nobody.says.v1\""), "/types/1");
        refused("{\"target\":\"%s\",\"types\":[]}".formatted(TARGET), "");
        refused("{\"district\":\"a\",\"provider\":\"b\",\"target\":\"%s\",\"types\":[]}".formatted(TARGET), "");
    }

    @Test
    void a_scope_has_room_for_twenty() {
        for (int i = 0; i < 20; i++) {
            system.subscribe("district", place, TARGET);
        }
        var one = system.post("/v1/webhooks", body("district", place, TARGET, ""));
        assertThat(one.statusCode()).isEqualTo(409);
        assertThat(one.<String>path("code")).isEqualTo("TOO_MANY_WEBHOOKS");
        assertThat(system.get("/v1/webhooks?limit=7").jsonPath().getList("items"))
                .hasSize(7);
    }

    @Test
    void whoever_has_not_seen_the_latest_changes_nothing() {
        var made = system.subscribe("district", place, TARGET);
        var off = "{\"target\":\"%s\",\"types\":[],\"enabled\":false}".formatted(TARGET);
        assertThat(system.put(made.path(), off, "\"7\"").statusCode()).isEqualTo(412);
        var changed = system.put(made.path(), off, "\"1\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.<String>path("disabledBecause")).isEqualTo("OWNER");
        assertThat(system.delete(made.path(), "\"1\"").statusCode()).isEqualTo(412);
        assertThat(system.delete(made.path(), changed.header("ETag")).statusCode())
                .isEqualTo(204);
        assertThat(system.get(made.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatever_is_done_with_it_is_on_record() {
        var made = system.subscribe("district", place, TARGET);
        system.post(made.path() + "/rotate-key", null).then().statusCode(200);
        system.post(made.path() + "/replay", "{}").then().statusCode(200);
        system.delete(made.path(), system.get(made.path()).header("ETag"))
                .then()
                .statusCode(204);
        assertThat(text("select string_agg(what, ' ' order by id) from audit where subject_id = '" + made.id() + "'"))
                .isEqualTo("WEBHOOK_CREATED WEBHOOK_KEY_ROTATED WEBHOOK_REPLAYED WEBHOOK_DELETED");
    }

    @Test
    void a_replay_from_nowhere_is_refused() {
        var made = system.subscribe("district", place, TARGET);
        assertThat(system.post(made.path() + "/replay", "{\"after\":\"AAAA\"}").<String>path("code"))
                .isEqualTo("CURSOR_INVALID");
    }

    private void refused(String body, String pointer) {
        Response answer = system.post("/v1/webhooks", body);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        assertThat(answer.<List<String>>path("errors.pointer")).as(body).containsExactly(pointer);
    }

    private static String body(String scope, String name, String target, String types) {
        return "{\"%s\":\"%s\",\"target\":\"%s\",\"types\":[%s]}".formatted(scope, name, target, types);
    }

    private static List<String> ids(Systems system) {
        return new ArrayList<>(system.get("/v1/webhooks").jsonPath().getList("items.id"));
    }

    private String text(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getString(0);
    }
}
