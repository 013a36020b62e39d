package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Practitioner.OF_WEAR;
import static org.opendoor.session.testing.Practitioner.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;

/** A clinician's second call: written by the practice that referred, read by the practitioner, gone when forgotten. */
@QuarkusTest
@RealService
class ProfessionalIT {

    private static final String REASONS = "Low mood since redundancy, panics on buses";
    private static final String WORD = """
            {"profession": "COMMUNITY_PSYCHIATRIC_NURSE", "reasons": "%s"}""".formatted(REASONS);

    @Test
    void a_practice_writes_and_only_the_practitioner_reads_with_a_trace() {
        var id = referred();

        tell("centre-0003", id, WORD)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("referralId", equalTo(id.toString()))
                .body("reasons", nullValue());
        tell("centre-0003", id, WORD).then().statusCode(201).header("ETag", "\"1\"");
        read(OF_TEES.provider(), id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("profession", equalTo("COMMUNITY_PSYCHIATRIC_NURSE"))
                .body("reasons", equalTo(REASONS));
        as(Role.INTAKE, Scope.centre("centre-0003")).get(path(id)).then().statusCode(403);
        assertThat(Rows.of("select who from audit where what = 'PROFESSIONALS_WORD_READ' and subject_id = ?", id))
                .hasSize(1);
        assertThat(Rows.of("select encode(reasons, 'escape') from professionals_word where referral_id = ?", id))
                .singleElement()
                .satisfies(bytes -> assertThat(bytes).doesNotContain("mood", "buses"));
    }

    @Test
    void other_words_replace_them() {
        var id = referred();
        tell("centre-0003", id, WORD).then().statusCode(201);

        tell("centre-0003", id, WORD.replace("buses", "trains"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        read(OF_TEES.provider(), id).then().body("reasons", equalTo(REASONS.replace("buses", "trains")));
    }

    @Test
    void who_has_no_part_in_it_is_told_that_nothing_is_known() {
        var id = referred();
        notKnown(read(OF_TEES.provider(), id));
        notKnown(tell("centre-0011", id, WORD));
        notKnown(tell("centre-0003", Ids.next(), WORD));
        notKnown(tell("centre-0003", OF_TEES.somebodyReferred(), WORD));
        tell("centre-0003", id, WORD).then().statusCode(201);
        notKnown(read(OF_WEAR.provider(), id));
    }

    @Test
    void forgetting_destroys_the_words_with_their_key_and_nothing_is_written_again() {
        var id = referred();
        tell("centre-0003", id, WORD).then().statusCode(201);

        Referrals.say("opendoor.referral.forgotten.v1", id, """
                {"referralId": "%s", "customerId": "%s", "forgottenOn": "2026-11-23"}""".formatted(id, Ids.next()));
        Awaitility.await("forgotten")
                .atMost(Duration.ofSeconds(20))
                .until(() -> read(OF_TEES.provider(), id).statusCode() == 404);

        assertThat(Rows.of("select profession from professionals_word where referral_id = ?", id))
                .isEmpty();
        assertThat(Rows.of("select made_at::text from journey_keys.journey_key where referral_id = ?", id))
                .isEmpty();
        tell("centre-0003", id, WORD).then().statusCode(410).body("code", equalTo("PERSON_FORGOTTEN"));
    }

    @Test
    void a_programme_that_is_over_takes_no_words() {
        var id = referred();
        OF_TEES.end(id, "OTHER").then().statusCode(201);

        tell("centre-0003", id, WORD).then().statusCode(409).body("code", equalTo("PROGRAMME_ENDED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                               | /profession
            {"profession": "SHAMAN", "reasons": "x"}                         | /profession
            {"profession": "PSYCHIATRIST"}                                   | /reasons
            {"profession": "PSYCHIATRIST", "reasons": "  "}                  | /reasons
            {"profession": "PSYCHIATRIST", "reasons": "a\\u0000b"}           | /reasons
            {"profession": "PSYCHIATRIST", "reasons": "x", "name": "Dr Who"} | /name
            """)
    void bad_input_is_told_where_it_is_bad(String body, String pointer) {
        tell("centre-0003", referred(), body)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void words_are_many_but_not_endless() {
        var id = referred();

        tell("centre-0003", id, WORD.replace(REASONS, "x".repeat(4_000))).then().statusCode(201);
        tell("centre-0003", id, WORD.replace(REASONS, "x".repeat(4_001))).then().statusCode(400);
    }

    private static UUID referred() {
        return OF_TEES.known(Referrals.referByCentre(OF_TEES.provider(), "centre-0003"));
    }

    private static Response tell(String centre, UUID id, String body) {
        return as(Role.INTAKE, Scope.centre(centre))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path(id));
    }

    private static Response read(String provider, UUID id) {
        return as(Role.PRACTITIONER, Scope.provider(provider)).get(path(id));
    }

    private static String path(UUID id) {
        return "/v1/programmes/" + id + "/professional";
    }

    private static void notKnown(Response answer) {
        answer.then().statusCode(404).header("Retry-After", "1").body("code", equalTo("NOT_YET_KNOWN"));
    }
}
