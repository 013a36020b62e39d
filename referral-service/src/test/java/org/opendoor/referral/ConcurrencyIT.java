package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.opendoor.embedded.RealParts;

/** Several people at once: what the database promises, seen from outside. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ConcurrencyIT {

    private static final int AT_ONCE = 8;

    @RepeatedTest(3)
    void of_many_referrals_of_one_person_at_once_exactly_one_is_made() {
        String nino = Api.nino();

        List<Response> answers = atOnce(() -> Api.ADVISER.post("/v1/referrals", Api.offer(nino, Api.YES)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.<String>path("code")).isEqualTo("ACTIVE_REFERRAL_EXISTS");
        });
    }

    @RepeatedTest(3)
    void of_many_returns_of_one_person_at_once_exactly_one_begins() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));

        List<Response> answers = atOnce(() -> Api.ADVISER.post("/v1/referrals/" + id + "/re-referral", "{}"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(answers)
                .extracting(answer -> answer.<String>path("referralId"))
                .containsOnly(Rows.of("select id from referral where previous = ?", UUID.fromString(id))
                        .getFirst());
        assertThat(Rows.of("select id from referral where previous = ?", UUID.fromString(id)))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void of_one_request_sent_many_times_at_once_exactly_one_takes_effect() {
        String body = Api.offer(null, Api.YES);
        String key = UUID.randomUUID().toString();

        List<Response> answers = atOnce(() -> Api.ADVISER.post("/v1/referrals", body, key));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).isNotEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> answer.<String>path("referralId"))
                .containsOnly(Api.ADVISER
                        .post("/v1/referrals", body, key)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("referralId"));
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.<String>path("code")).isEqualTo("REQUEST_IN_PROGRESS");
            assertThat(answer.header("Retry-After")).isNotNull();
        });
    }

    private static List<Response> atOnce(Callable<Response> call) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(call));
            }
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
