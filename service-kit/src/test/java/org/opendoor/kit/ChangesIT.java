package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
class ChangesIT {
    @Inject
    Pool pool;

    @Test
    void what_was_said_is_in_the_feed_and_in_the_history_with_who_did_it() {
        String next = end(north());
        String id = Ask.aNote("for the feed");

        Response piece = untilNew(north(), next);

        assertThat(piece.jsonPath().getString("items[0].journey")).isEqualTo(id);
        assertThat(piece.jsonPath().getString("items[0].type")).isEqualTo("opendoor.note.taken.v1");
        assertThat(piece.jsonPath().getString("items[0].who")).isEqualTo("adviser-1");
        assertThat(piece.jsonPath().getString("items[0].data.words")).isEqualTo("for the feed");
        Response history = Ask.north().get("/v1/notes/" + id + "/history");
        assertThat(history.jsonPath().getList("type")).containsExactly("opendoor.note.taken.v1");
        assertThat(Ask.south().get("/v1/notes/" + id + "/history").statusCode()).isEqualTo(404);
    }

    @Test
    void a_transaction_that_began_early_and_commits_late_is_not_skipped() {
        String district = "D-" + UUID.randomUUID();
        RequestSpecification reader = Ask.with(Tokens.of(Role.ADVISER, Scope.district(district)));
        String start = end(reader);
        var slow = pool.getConnectionAndAwait();
        var transaction = slow.beginAndAwait();
        slow.query(row("early", false, district, null, null)).executeAndAwait();
        pool.query(row("late", false, district, null, null)).executeAndAwait();

        Response between = piece(reader, start);
        assertThat(between.jsonPath().getList("items")).isEmpty();
        transaction.commitAndAwait();
        slow.closeAndAwait();

        List<String> all = follow(reader, between.path("next"), 2);
        assertThat(all).containsExactly("early", "late");
    }

    @Test
    void following_next_reads_everything_once_and_in_order() {
        String district = "D-" + UUID.randomUUID();
        RequestSpecification reader = Ask.with(Tokens.of(Role.ADVISER, Scope.district(district)));
        String start = end(reader);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            written.add("n" + i);
            pool.query(row("n" + i, false, district, null, null)).executeAndAwait();
        }
        assertThat(follow(reader, start + "&limit=4", 25)).isEqualTo(written);
    }

    @Test
    void the_thousandth_transaction_comes_after_the_one_before() {
        String district = "D-" + UUID.randomUUID();
        for (int xid : List.of(98, 99, 100, 101)) {
            pool.query(row("x" + xid, false, district, null, null)).executeAndAwait();
            pool.query("update history set xid = '%d' where type = 'x%d' and district = '%s'"
                            .formatted(xid, xid, district))
                    .executeAndAwait();
        }
        RequestSpecification reader = Ask.with(Tokens.of(Role.ADVISER, Scope.district(district)));
        assertThat(follow(reader, "/v1/changes?limit=2", 4)).containsExactly("x98", "x99", "x100", "x101");
    }

    @Test
    void everyone_sees_only_what_is_theirs() {
        String mine = "X-" + UUID.randomUUID();
        pool.query(row("jobcentre", false, mine, null, null)).executeAndAwait();
        pool.query(row("both", false, mine, mine, null)).executeAndAwait();
        pool.query(row("clinical", true, mine, mine, mine)).executeAndAwait();
        pool.query(row("intake", false, null, mine, mine)).executeAndAwait();
        pool.query(row("elsewhere", false, "Y", "Y", "Y")).executeAndAwait();

        var everything = new Scope(List.of(mine), List.of(mine), List.of(mine));
        assertThat(seenBy(Role.ADVISER, everything, 2)).containsExactly("jobcentre", "both");
        assertThat(seenBy(Role.PRACTITIONER, everything, 3)).containsExactly("both", "clinical", "intake");
        assertThat(seenBy(Role.INTAKE, everything, 1)).containsExactly("intake");
        assertThat(seenBy(Role.ADVISER, Scope.none(), 0)).isEmpty();
        assertThat(seenBy(Role.ADVISER, Scope.provider(mine), 0)).isEmpty();
    }

    @Test
    void a_cursor_older_than_what_is_kept_is_refused() {
        String old =
                Cursor.after("1", 1, Instant.now().minus(Duration.ofDays(31))).encoded();
        Response answer = north().get("/v1/changes?after=" + old);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void a_cursor_nobody_issued_is_refused() {
        for (String forged : List.of(
                Cursor.after("x", 1, 1).encoded(),
                Cursor.after("1").encoded(),
                Cursor.after("1", "'; drop table history; --", Instant.now()).encoded())) {
            assertThat(north().get("/v1/changes?after=" + forged).statusCode()).isEqualTo(400);
        }
        String farAway = Cursor.after(Long.MAX_VALUE, Long.MAX_VALUE, "+999999999-12-31T23:59:59Z")
                .encoded();
        assertThat(north().get("/v1/changes?after=" + farAway).statusCode()).isEqualTo(400);
    }

    private List<String> seenBy(Role role, Scope scope, int atLeast) {
        return follow(Ask.with(Tokens.of(role, scope)), "/v1/changes", atLeast);
    }

    private static RequestSpecification north() {
        return Ask.north();
    }

    /** Follows the feed until at least so many were read and nothing new comes. */
    private static List<String> follow(RequestSpecification reader, String from, int atLeast) {
        List<String> types = new ArrayList<>();
        String[] next = {from};
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            Response piece = piece(reader, next[0]);
            List<String> found = piece.jsonPath().getList("items.type");
            types.addAll(found);
            next[0] = piece.path("next");
            return found.isEmpty() && types.size() >= atLeast;
        });
        return types;
    }

    private static String end(RequestSpecification reader) {
        String[] next = {"/v1/changes?limit=200"};
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            Response piece = piece(reader, next[0]);
            next[0] = piece.path("next");
            return piece.jsonPath().getList("items").isEmpty();
        });
        return next[0];
    }

    private static Response untilNew(RequestSpecification reader, String next) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> piece(reader, next),
                        piece -> !piece.jsonPath().getList("items").isEmpty());
    }

    private static Response piece(RequestSpecification reader, String path) {
        Response piece =
                RestAssured.given().spec(reader).urlEncodingEnabled(false).get(path);
        assertThat(piece.statusCode()).as(piece.asString()).isEqualTo(200);
        return piece;
    }

    private static String row(String type, boolean nhsOnly, String district, String provider, String centre) {
        return """
                insert into history (at, event_id, journey, type, who, data, nhs_only, district, provider, centre)
                values (now(), gen_random_uuid(), gen_random_uuid(), '%s', 'test', '{}', %s, %s, %s, %s)
                """.formatted(type, nhsOnly, quoted(district), quoted(provider), quoted(centre));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}
