package org.opendoor.session.rest.module;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;

/** The catalogue as it ships, and as a provider gives it. */
@QuarkusTest
@RealService
class ModulesIT {

    private final Practitioner somebody = new Practitioner("nhs-" + UUID.randomUUID());

    @Test
    void every_module_of_the_field_ships_with_its_usual_length() {
        list().then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "GENERIC_GROUP",
                                "DEPRESSION",
                                "ANXIETY",
                                "ANGER_MANAGEMENT",
                                "CONFIDENCE_BUILDING",
                                "RELAXATION",
                                "GROUP_THERAPY",
                                "SLEEP_WELL",
                                "PAIN_MANAGEMENT",
                                "MENTAL_HEALTH",
                                "COUNSELLING",
                                "PAIN_ONE_TO_ONE",
                                "HOLISTIC_THERAPY",
                                "LIFE_SKILLS",
                                "CARDIAC_REHABILITATION",
                                "COUNSELLING_SIX_WEEKS",
                                "LOWER_BACK_PAIN",
                                "SMOKING_CESSATION",
                                "EXERCISE_REFERRAL"))
                .body("items.find { it.code == 'GENERIC_GROUP' }.usually.from", equalTo(5))
                .body("items.find { it.code == 'GENERIC_GROUP' }.usually.to", equalTo(7))
                .body("items.find { it.code == 'COUNSELLING' }.mode", equalTo("ONE_TO_ONE"))
                .body("items.find { it.code == 'LIFE_SKILLS' }.weeks", equalTo(1))
                .body("items.find { it.code == 'SLEEP_WELL' }.usually.after", contains("GENERIC_GROUP"))
                .body("items.version", hasItems(0));
    }

    @Test
    void a_provider_gives_a_module_its_own_way_and_sees_what_it_was() {
        read("SLEEP_WELL").then().statusCode(200).header("ETag", "\"0\"");

        put("SLEEP_WELL", module("[\"GENERIC_GROUP\"]"), "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("sessions", equalTo(5))
                .body("after", contains("GENERIC_GROUP"))
                .body("usually.from", equalTo(6));
        put("SLEEP_WELL", module("[]"), "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        put("SLEEP_WELL", module("[]"), "\"2\"").then().statusCode(200).header("ETag", "\"2\"");

        history("SLEEP_WELL")
                .then()
                .body("items.module.version", contains(2, 1))
                .body("items[1].module.after", contains("GENERIC_GROUP"))
                .body("items.changedBy", hasItem(org.hamcrest.Matchers.notNullValue()));
        history("ANXIETY").then().statusCode(200).body("items", equalTo(java.util.List.of()));
    }

    @Test
    void a_module_of_its_own_is_nobody_elses() {
        put("ALLOTMENT", module("[]"), "\"0\"").then().statusCode(200).body("usually", nullValue());

        list().then().body("items.code", hasItem("ALLOTMENT"));
        new Practitioner("nhs-" + UUID.randomUUID())
                .asked()
                .get("/v1/modules/{provider}/ALLOTMENT", somebody.provider())
                .then()
                .statusCode(404);
        read("UNKNOWN").then().statusCode(404);
    }

    @Test
    void only_who_has_seen_the_latest_changes_it() {
        put("RELAXATION", module("[]"), "\"0\"").then().statusCode(200);

        put("RELAXATION", module("[]"), "\"0\"").then().statusCode(412);
        somebody.asked()
                .body(module("[]"))
                .put("/v1/modules/{provider}/RELAXATION", somebody.provider())
                .then()
                .statusCode(428);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SLEEP_WELL | "sessions": 0                                 | /sessions
            SLEEP_WELL | "weeks": 105                                  | /weeks
            SLEEP_WELL | "minimum": 1                                  | /minimum
            SLEEP_WELL | "maximum": 3                                  | /maximum
            SLEEP_WELL | "mode": "ONE_TO_ONE"                          | /maximum
            SLEEP_WELL | "mode": "IN_THE_PARK"                         | /mode
            SLEEP_WELL | "conditionGroup": "BOTH"                      | /conditionGroup
            SLEEP_WELL | "after": ["SLEEP_WELL"]                       | /after
            SLEEP_WELL | "after": ["NO_SUCH_THING"]                    | /after
            SLEEP_WELL | "after": ["lower case"]                       | /after/0
            SLEEP_WELL | "name": " "                                   | /name
            SLEEP_WELL | "extra": 1                                    | /extra
            """)
    void what_cannot_stand_is_told_where(String code, String spoiled, String pointer) {
        var field = spoiled.substring(0, spoiled.indexOf(':'));
        var body = module("[]").replaceAll(field + ": (\\[[^]]*]|[^,}]+)", "");
        body = body.replaceAll(",\\s*,", ",").replaceAll("\\{\\s*,", "{").replaceAll(",\\s*}", "}");

        put(code, body.replaceFirst("\\{", "{" + spoiled + ", "), "\"0\"")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_code_is_a_word_in_capitals() {
        put("not a code", module("[]"), "\"0\"").then().statusCode(400);
    }

    /** A group of five sessions, after these modules. */
    static String module(String after) {
        return """
                {"name": "Sleep", "mode": "GROUP", "sessions": 5, "weeks": 5, "minimum": 4, "maximum": 10,
                 "introductory": true, "after": %s, "offered": true}
                """.formatted(after);
    }

    private Response list() {
        return somebody.asked().get("/v1/modules/{provider}", somebody.provider());
    }

    private Response read(String code) {
        return somebody.asked().get("/v1/modules/{provider}/{code}", somebody.provider(), code);
    }

    private Response history(String code) {
        return somebody.asked().get("/v1/modules/{provider}/{code}/history", somebody.provider(), code);
    }

    private Response put(String code, String body, String tag) {
        return somebody.asked()
                .header("If-Match", tag)
                .body(body)
                .put("/v1/modules/{provider}/{code}", somebody.provider(), code);
    }
}
