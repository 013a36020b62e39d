package org.opendoor.referral.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.domain.directory.HealthWords;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.door.MintLink;

/** The page behind the link: what whoever holds the letter sees, and what a yes does. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class DoorIT {

    @Inject
    MintLink mintLink;

    @Inject
    Transactions transactions;

    @Inject
    Contexts contexts;

    private final String address = "198.51.100." + ThreadLocalRandom.current().nextInt(1, 255);

    @Test
    void who_said_no_comes_back_by_the_link_and_tells_nothing_twice() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String path = link(declined);

        look(path).then().statusCode(200);
        look(path).then().statusCode(200);
        assertThat(state(declined)).as("looking is not answering").isEqualTo("DECLINED");
        enter(path).then().statusCode(200);

        String back = Api.ADVISER
                .get("/v1/referrals/" + declined)
                .then()
                .body("state", equalTo("REOPENED"))
                .extract()
                .path("nextReferralId");
        Api.ADVISER
                .get("/v1/referrals/" + back)
                .then()
                .body("state", equalTo("REFERRED"))
                .body("route", equalTo("CUSTOMER"))
                .body("adviser", equalTo("adviser-0417"))
                .body("expectations", equalTo(List.of("COPING")))
                .body("explained", equalTo(List.of("VOLUNTARY", "TRAVEL_PAID")))
                .body("preferences.outwardCode", equalTo("DH1"));
    }

    @Test
    void the_same_link_again_says_that_it_was_used_and_whom_to_ring() {
        String path = link(Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO)));
        enter(path).then().statusCode(200);

        for (Response again : List.of(enter(path), look(path))) {
            again.then().statusCode(410);
            assertThat(again.asString()).contains("used already", "tel:01914960000");
        }
    }

    @Test
    void a_second_letter_and_a_call_lead_to_the_same_referral() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String first = link(declined);
        String second = link(declined);

        enter(second).then().statusCode(200);
        enter(first).then().statusCode(200);
        Api.ADVISER
                .post("/v1/referrals/" + declined + "/re-referral", "")
                .then()
                .statusCode(200)
                .body("previousReferralId", equalTo(declined));
        assertThat(Rows.of("select id from referral where previous = ?", UUID.fromString(declined)))
                .hasSize(1);
    }

    @Test
    void an_offer_that_is_still_open_is_said_yes_to() {
        String offered = Api.ADVISER.refer(Api.offer(Api.nino(), null));

        enter(link(offered)).then().statusCode(200);

        assertThat(state(offered)).isEqualTo("REFERRED");
    }

    @Test
    void every_wrong_link_gets_the_very_same_answer() {
        String forgotten = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String gone = link(forgotten);
        Api.DATA_PROTECTION
                .post("/v1/customers/" + Api.ADVISER.customerOf(forgotten) + "/forget", "")
                .then()
                .statusCode(200);

        String answer = look("/c/" + "x".repeat(32)).asString();
        for (String wrong : List.of("/c/" + "x".repeat(32), "/c/1", "/c/%20", "/c/" + "é".repeat(50), gone)) {
            for (Response told : List.of(look(wrong), enter(wrong))) {
                told.then().statusCode(404);
                assertThat(told.asString()).as(wrong).isEqualTo(answer);
            }
        }
    }

    @Test
    void a_link_that_is_too_old_says_whom_to_ring_and_changes_nothing() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String path = link(declined);
        Rows.of(
                "update door_link set expires_at = now() - interval '1 day' where journey = ? returning 1",
                UUID.fromString(declined));

        for (Response old : List.of(look(path), enter(path))) {
            old.then().statusCode(410);
            assertThat(old.asString()).contains("does not work any more", "tel:01914960000");
        }
        assertThat(state(declined)).isEqualTo("DECLINED");
    }

    @Test
    void nobody_is_brought_back_whose_leaving_is_not_answered_yet() {
        String leaving = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String path = link(leaving);
        Api.ADVISER
                .post("/v1/referrals/" + leaving + "/withdrawal", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(200);

        enter(path).then().statusCode(410);
    }

    @Test
    void the_page_keeps_to_itself() {
        Response page = look(link(Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO))));

        page.then()
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("X-Content-Type-Options", "nosniff");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("form-action 'self'", "frame-ancestors 'none'");
        assertThat(page.getCookies()).isEmpty();
        assertThat(page.asString())
                .doesNotContain("<script", "<img", "http://", "https://", "Ada", "Lovelace", "tees-valley");
    }

    /** A neighbour who opens the letter learns nothing from where it leads. */
    @Test
    void no_page_and_no_address_holds_a_word_about_health() throws IOException {
        HealthWords words;
        try (InputStream list = DoorIT.class.getResourceAsStream("/words/health.txt")) {
            words = HealthWords.read(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        String path = link(Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO)));

        for (Response page : List.of(look(path), enter(path), look(path), look("/c/none"))) {
            String text =
                    page.asString().replaceAll("(?s)<style>.*</style>", "").replaceAll("<[^>]*>", " ");
            assertThat(words.areIn(text)).as(text).isFalse();
        }
    }

    @Test
    void who_knocks_too_often_waits_a_minute_and_nobody_else_does() {
        String path = link(Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO)));
        String flood = "198.51.100." + ThreadLocalRandom.current().nextInt(1, 255);
        Response last = look(path, flood);
        for (int i = 0; i < 200 && last.statusCode() == 200; i++) {
            last = look(path, flood);
        }

        last.then().statusCode(429).header("Retry-After", equalTo("60"));
        given().header("X-Forwarded-For", flood).post(path).then().statusCode(429);
        look(path).then().statusCode(200);
    }

    private Response look(String path) {
        return look(path, address);
    }

    private static Response look(String path, String from) {
        return given().urlEncodingEnabled(false).header("X-Forwarded-For", from).get(path);
    }

    private Response enter(String path) {
        return given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", address)
                .contentType("application/x-www-form-urlencoded")
                .post(path);
    }

    private String link(String referral) {
        var now = new Moment(Instant.now(), Api.today());
        URI made = contexts.fresh(() -> transactions.in(() -> mintLink.forJourney(UUID.fromString(referral), now)))
                .await()
                .indefinitely();
        assertThat(made.toString()).startsWith("https://door.example/c/");
        return made.getPath();
    }

    private static String state(String referral) {
        return Api.ADVISER.get("/v1/referrals/" + referral).path("state");
    }
}
