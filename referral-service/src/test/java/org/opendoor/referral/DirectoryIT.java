package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;

/** The directory over REST and on its topic, on real parts: kept, read, told. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class DirectoryIT {

    private static final String DIRECTORY = "opendoor.directory";

    @Test
    void an_entry_is_added_replaced_and_taken_out_of_use() {
        String code = DirectoryBodies.fresh("district");
        String path = "/v1/districts/" + code;

        Api.OPS
                .post("/v1/districts", DirectoryBodies.district(code, "Old Name", null))
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", "\"1\"")
                .body("name", equalTo("Old Name"));
        put(path, "\"1\"", DirectoryBodies.district(code, "New Name", null))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Api.ADVISER.get(path).then().statusCode(200).body("name", equalTo("New Name"));
        Api.OPS
                .post(path + "/deactivation", "")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("active", equalTo(false));
        Api.ADVISER.get(path).then().statusCode(404).body("code", equalTo("NOT_YET_KNOWN"));
        Api.OPS.get(path).then().statusCode(200).header("ETag", "\"3\"");
        Api.OPS.request().delete(path).then().statusCode(405);
    }

    @Test
    void what_is_told_is_the_full_state_in_order_and_what_is_unchanged_is_not_told() {
        String code = DirectoryBodies.fresh("district");
        String body = DirectoryBodies.district(code, "New Name", null);
        Api.OPS.post("/v1/districts", DirectoryBodies.district(code, "Old Name", null));
        put("/v1/districts/" + code, "\"1\"", body).then().statusCode(200);
        put("/v1/districts/" + code, "\"2\"", body).then().statusCode(200).header("ETag", "\"2\"");
        Api.OPS.post("/v1/districts/" + code + "/deactivation", "");

        var said = Topics.said(DIRECTORY, "district/" + code, 3);

        assertThat(said).extracting(DirectoryIT::type).containsOnly("opendoor.district.described.v1");
        assertThat(said)
                .extracting(record -> Long.parseLong(Topics.header(record, "ce_sequence")))
                .containsExactly(1L, 2L, 3L);
        said.forEach(record -> Contract.check(type(record), Topics.text(record)));
        assertThat(Topics.text(said.getLast())).contains("\"New Name\"", "\"active\":false");
    }

    @Test
    void each_kind_is_told_by_its_contract_and_nobody_by_name() {
        String provider = DirectoryBodies.fresh("provider");
        String venue = DirectoryBodies.fresh("venue");
        String person = DirectoryBodies.fresh("staff");
        created("/v1/providers", DirectoryBodies.provider(provider, "durham;tyneside", "NE47"));
        created("/v1/venues", DirectoryBodies.venue(venue, "The Quay Rooms"));
        created(
                "/v1/staff",
                DirectoryBodies.staff(
                        person, "durham", DirectoryBodies.absence("2999-01-01", "2999-01-09", "adviser-0417")));

        for (String key : List.of("provider/" + provider, "venue/" + venue, "staff/" + person)) {
            var said = Topics.said(DIRECTORY, key, 1).getFirst();
            Contract.check(type(said), Topics.text(said));
            assertThat(Topics.text(said)).doesNotContain("Secret");
        }
    }

    @Test
    void there_is_one_entry_of_an_id_and_a_link_to_it() {
        Api.OPS
                .post("/v1/districts", DirectoryBodies.district("durham", "Another", null))
                .then()
                .statusCode(409)
                .body("code", equalTo("ENTRY_EXISTS"))
                .body("existing", equalTo("/v1/districts/durham"));
    }

    @Test
    void the_same_request_again_takes_effect_once() {
        String code = DirectoryBodies.fresh("district");
        String key = UUID.randomUUID().toString();
        String body = DirectoryBodies.district(code, "Once", null);

        assertThat(Api.OPS.post("/v1/districts", body, key).statusCode()).isEqualTo(201);
        assertThat(Api.OPS.post("/v1/districts", body, key).statusCode()).isEqualTo(201);
        assertThat(Api.OPS.post("/v1/districts", body).statusCode()).isEqualTo(409);
    }

    @Test
    void of_two_who_replace_at_once_the_second_is_told_to_look_again() throws Exception {
        String code = DirectoryBodies.fresh("district");
        created("/v1/districts", DirectoryBodies.district(code, "Before", null));
        Callable<Integer> replace = () -> put(
                        "/v1/districts/" + code,
                        "\"1\"",
                        DirectoryBodies.district(code, "After " + UUID.randomUUID(), null))
                .statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = threads.invokeAll(List.of(replace, replace, replace, replace)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        }
    }

    @Test
    void what_cannot_stand_is_refused_with_every_field() {
        Api.OPS
                .post(
                        "/v1/venues",
                        DirectoryBodies.venue(DirectoryBodies.fresh("venue"), "Pain Clinic")
                                .replace("54.7778", "7.5"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NAME_TELLS_OF_HEALTH"))
                .body("errors.pointer", contains("/name", "/coordinates"));
        Api.OPS
                .post("/v1/districts", DirectoryBodies.district(DirectoryBodies.fresh("d"), "X", "north-nhs"))
                .then()
                .statusCode(422)
                .body("code", equalTo("DEFAULT_DOES_NOT_SERVE"));
        Api.OPS
                .post("/v1/providers/north-nhs/deactivation", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("STILL_DEFAULT"));
        Api.OPS
                .post("/v1/staff/0de00000-0000-4000-8000-000000000008/deactivation", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("STILL_CONTACT"));
    }

    @Test
    void lists_go_on_from_page_to_page_and_narrow() {
        String next = "/v1/venues?provider=north-nhs&active=true&limit=2";
        int seen = 0;
        while (next != null) {
            Response page = Api.INTAKE.get(next);
            page.then()
                    .statusCode(200)
                    .body("items.provider", hasItem("north-nhs"))
                    .body("items.provider", not(hasItem("coast-nhs")));
            seen += page.<List<String>>path("items.id").size();
            next = page.path("next");
        }
        assertThat(seen).isGreaterThanOrEqualTo(4);
        Api.ADVISER.get("/v1/districts?provider=coast-nhs").then().body("items.code", contains("durham", "tyneside"));
        Api.ADVISER.get("/v1/venues?district=gateshead").then().body("items", equalTo(List.of()));
        Api.OPS.get("/v1/districts?active=false&limit=200").then().body("items.code", hasItem("closed-district"));
        Api.ADVISER.get("/v1/districts?active=false").then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void staff_are_seen_by_colleagues_and_a_contact_by_its_own_provider() {
        Api.ADVISER
                .get("/v1/staff?role=ADVISER&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("adviser-0418"))
                .body("items.id", not(hasItem("adviser-0999")))
                .body("items.id", not(hasItem("adviser-0419")));
        Api.ADVISER.get("/v1/staff/adviser-0999").then().statusCode(404);
        Api.ADVISER.get("/v1/staff?district=sunderland").then().body("items", equalTo(List.of()));
        Api.OPS.get("/v1/staff?district=sunderland").then().body("items.id", contains("adviser-0999"));
        Api.ADVISER.get("/v1/providers/north-nhs").then().statusCode(200).body("contact", nullValue());
        Api.OPS.get("/v1/providers/north-nhs").then().body("contact", endsWith("008"));
    }

    @Test
    void who_serves_a_place_is_found_the_closest_first() {
        Api.INTAKE
                .get("/v1/providers?postcode=DH1 4AB")
                .then()
                .statusCode(200)
                .body("items.code", contains("tees-valley-nhs", "north-nhs"));
        Api.INTAKE.get("/v1/providers?postcode=sr8").then().body("items.code", contains("north-nhs", "coast-nhs"));
        Api.ADVISER.get("/v1/providers?postcode=ZE1 0AA").then().body("items.code", contains("north-nhs"));
        Api.INTAKE
                .get("/v1/providers?postcode=ZE1 0AA&district=tyneside")
                .then()
                .body("items.code", contains("coast-nhs"));
        Api.INTAKE.get("/v1/providers?postcode=ZE1 0AA").then().body("items", equalTo(List.of()));
    }

    @Test
    void every_change_leaves_a_trace() {
        String code = DirectoryBodies.fresh("district");
        created("/v1/districts", DirectoryBodies.district(code, "Traced", null));
        Api.OPS.post("/v1/districts/" + code + "/deactivation", "");

        assertThat(Rows.of(
                        "select who || ' ' || what || ' ' || why from audit where why like ? order by id",
                        "%" + code + "%"))
                .containsExactly(
                        "ops-1 DIRECTORY_CREATED district/" + code + " version 1",
                        "ops-1 DIRECTORY_DEACTIVATED district/" + code + " version 2");
    }

    @Test
    void bad_input_is_told_with_its_place() {
        String body = DirectoryBodies.district("durham", "X", null);
        String path = "/v1/districts/durham";

        Api.OPS
                .request()
                .contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .statusCode(428);
        put(path, "\"999\"", body).then().statusCode(412).body("code", equalTo("PRECONDITION_FAILED"));
        put("/v1/districts/atlantis", "\"1\"", DirectoryBodies.district("atlantis", "X", null))
                .then()
                .statusCode(404);
        put("/v1/districts/tyneside", "\"1\"", body).then().statusCode(400).body("errors.pointer", contains("/code"));
        Api.OPS.get("/v1/districts/%00").then().statusCode(404);
        Api.OPS.get("/v1/districts/JK123456C").then().statusCode(404).body(not(containsString("JK123456C")));
        for (String query : new String[] {
            "districts?active=maybe",
            "districts?provider=%00",
            "staff?role=BOSS",
            "providers?postcode=nowhere",
            "venues?limit=201",
            "venues?cursor=zzz"
        }) {
            Api.OPS.get("/v1/" + query).then().statusCode(400).contentType("application/problem+json");
        }
        Api.OPS
                .post("/v1/venues", "{\"id\": \"x\", \"levelAccess\": \"yes\", \"nobody\": 1}")
                .then()
                .statusCode(400);
        Api.OPS
                .post(
                        "/v1/venues",
                        DirectoryBodies.venue("x", " ")
                                .replace("DH1 3AB", "dh1")
                                .replace("0191 498 0303", "ring us"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name", "/phone", "/postcode"));
        Api.OPS
                .post(
                        "/v1/staff",
                        DirectoryBodies.staff("x", "durham", DirectoryBodies.absence("2026-02-30", "2026-03-01", null)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/absences/0/from"));
    }

    private static void created(String path, String body) {
        Api.OPS.post(path, body).then().statusCode(201);
    }

    private static Response put(String path, String ifMatch, String body) {
        return Api.OPS
                .request()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return Topics.header(record, "ce_type");
    }
}
