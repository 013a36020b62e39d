package org.opendoor.session.rest.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Practitioner.OF_WEAR;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;

/** A provider's numbers of a person: told, read with a trace, and gone when the person is forgotten. */
@QuarkusTest
@RealService
class PatientIdsIT {

    private final String local = "H/" + UUID.randomUUID();

    @Test
    void they_are_read_by_their_provider_and_each_reading_leaves_a_trace() {
        var id = OF_TEES.somebodyReferred();
        tell(id, local, "943 476 5919", 201);
        tell(id, local, "9434765919", 201);
        tell(id, local + "-2", "9434765919", 200);

        OF_TEES.asked()
                .get("/v1/programmes/{id}/patient-ids", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("localPatientId", equalTo(local + "-2"))
                .body("nhsNumber", equalTo("9434765919"));
        assertThat(Rows.of("select what from audit where subject_id = ?", id)).containsExactly("PATIENT_IDS_READ");
        OF_WEAR.asked().get("/v1/programmes/{id}/patient-ids", id).then().statusCode(404);
    }

    @Test
    void a_number_whose_last_digit_is_wrong_is_no_number() {
        var id = OF_TEES.somebodyReferred();

        OF_TEES.post(id, "patient-ids", "{\"nhsNumber\": \"9434765918\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/nhsNumber"))
                .body("errors[0].code", equalTo("NHS_NUMBER"));
        OF_TEES.post(id, "patient-ids", "{}").then().statusCode(400).body("errors[0].code", equalTo("ONE_OF"));
    }

    @Test
    void another_provider_to_whom_the_person_goes_does_not_get_the_firsts_numbers() {
        var id = OF_TEES.somebodyReferred();
        tell(id, local, "9434765919", 201);

        Referrals.say(Referrals.TRANSFERRED, id, Referrals.transferred(id, "wear-nhs"));
        OF_WEAR.known(id);

        OF_WEAR.asked().get("/v1/programmes/{id}/patient-ids", id).then().statusCode(404);
    }

    @Test
    void who_is_forgotten_is_known_by_no_number_and_is_told_no_more() {
        var id = OF_TEES.somebodyReferred();
        tell(id, local, "9434765919", 201);

        Referrals.say("opendoor.referral.forgotten.v1", id, """
                {"referralId": "%s", "customerId": "%s", "forgottenOn": "2026-11-23"}""".formatted(id, Ids.next()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Rows.of("select version from patient_id where referral_id = ?", id)
                        .isEmpty());

        OF_TEES.asked().get("/v1/programmes/{id}/patient-ids", id).then().statusCode(404);
        tell(id, local, "9434765919", 410);
    }

    private static void tell(UUID id, String local, String nhsNumber, int status) {
        OF_TEES.post(id, "patient-ids", """
                {"localPatientId": "%s", "nhsNumber": "%s"}
                """.formatted(local, nhsNumber)).then().statusCode(status);
    }
}
