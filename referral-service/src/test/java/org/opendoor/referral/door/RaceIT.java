package org.opendoor.referral.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.door.MintLink;

/** One person comes in by two doors at once: they are in once, and every answer says so. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class RaceIT {

    @Inject
    MintLink mintLink;

    @Inject
    Transactions transactions;

    @Inject
    Contexts contexts;

    private final String address = "203.0.113." + ThreadLocalRandom.current().nextInt(1, 255);

    @RepeatedTest(5)
    void the_link_and_a_call_end_in_one_referral() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String path = link(declined);

        var answers =
                atOnce(() -> enter(path), () -> call(declined), () -> call(declined), () -> enter(link(declined)));

        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201);
        assertThat(answers)
                .filteredOn(answer -> answer.contentType().startsWith("application/json"))
                .extracting(answer -> answer.<String>path("referralId"))
                .containsOnly(followers(declined).getFirst());
        assertThat(followers(declined)).hasSize(1);
        oneActive(declined);
    }

    @RepeatedTest(5)
    void one_link_pressed_twice_is_used_once() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String path = link(declined);

        var answers = atOnce(() -> enter(path), () -> enter(path), () -> enter(path));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 410);
        oneActive(declined);
    }

    @RepeatedTest(5)
    void an_offer_and_a_return_leave_one_active_referral() {
        String nino = Api.nino();
        String declined = Api.ADVISER.refer(Api.offer(nino, Api.NO));

        var answers = atOnce(() -> Api.ADVISER.post("/v1/referrals", Api.offer(nino, null)), () -> call(declined));

        var offer = answers.getFirst();
        var back = answers.getLast();
        assertThat(offer.statusCode()).isIn(201, 409);
        assertThat(back.statusCode())
                .as("the return is either the beginning, or the yes to the offer that was faster")
                .isEqualTo(offer.statusCode() == 409 ? 201 : 200);
        assertThat(back.<String>path("state")).isEqualTo("REFERRED");
        oneActive(declined);
    }

    @RepeatedTest(5)
    void an_adviser_and_a_centre_that_knows_no_number_end_in_one_referral() {
        String nino = Api.nino();
        String declined = Api.ADVISER.refer(Api.offer(nino, Api.NO));

        var answers = atOnce(() -> byName(nino), () -> call(declined), () -> byName(nino));

        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201);
        assertThat(followers(declined)).hasSize(1);
        oneActive(declined);
    }

    @RepeatedTest(5)
    void two_centres_that_hear_of_somebody_new_write_down_one_person() {
        String nino = Api.nino();

        var answers = atOnce(() -> byName(nino), () -> byName(nino), () -> byName(nino));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        String offer = Api.offer(nino, null);
        Api.ADVISER.post("/v1/referrals", offer).then().statusCode(409);
    }

    @RepeatedTest(5)
    void a_merge_and_a_return_leave_one_active_referral_on_one_record() {
        String older = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String younger = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String kept = Api.ADVISER.customerOf(older);
        String other = Api.ADVISER.customerOf(younger);

        var answers = atOnce(
                () -> Api.DATA_PROTECTION.post("/v1/customers/" + kept + "/merge", "{\"other\":\"" + other + "\"}"),
                () -> call(older));

        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201);
        oneActive(older);
        assertThat(Api.ADVISER.customerOf(younger)).isEqualTo(kept);
    }

    private static Response call(String journey) {
        return Api.ADVISER.post("/v1/referrals/" + journey + "/re-referral", "");
    }

    private static Response byName(String nino) {
        return Api.INTAKE.post("/v1/re-referrals", """
                {"customer": {"givenName": "Ada", "familyName": "Lovelace", "dateOfBirth": "1985-12-10", "nino": "%s"},
                 "customerKind": "MANDATORY", "source": "M2", "district": "durham", "centre": "centre-0003"}
                """.formatted(nino));
    }

    private Response enter(String path) {
        return given().header("X-Forwarded-For", address).post(path);
    }

    private String link(String referral) {
        var now = new Moment(Instant.now(), Api.today());
        return contexts.fresh(() -> transactions.in(() -> mintLink.forJourney(UUID.fromString(referral), now)))
                .await()
                .indefinitely()
                .getPath();
    }

    private static List<String> followers(String journey) {
        return Rows.of("select id from referral where previous = ?", UUID.fromString(journey));
    }

    private static void oneActive(String journey) {
        assertThat(Rows.of("""
                        select id from referral where state in ('OFFERED', 'DEFERRED', 'REFERRED')
                          and customer_id = (select customer_id from referral where id = ?)
                        """, UUID.fromString(journey))).hasSize(1);
    }

    /** In the order of the calls. They leave together, so that the database has to decide. */
    @SafeVarargs
    private static List<Response> atOnce(Callable<Response>... calls) {
        var together = new CyclicBarrier(calls.length);
        try (var threads = Executors.newFixedThreadPool(calls.length)) {
            List<Future<Response>> begun = new ArrayList<>();
            for (Callable<Response> call : calls) {
                begun.add(threads.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : begun) {
                answers.add(answer.get());
            }
            return Collections.unmodifiableList(answers);
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
