package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.customer.Someone.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.Contexts;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.KeepRetention;
import org.opendoor.referral.usecase.customer.Schedule.Kind;

/** What was kept long enough goes by itself, and nobody who is offered, given or owed anything goes with it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class RetentionIT {

    @Inject
    KeepRetention retention;

    @Inject
    Contexts contexts;

    @Test
    void people_of_whom_nothing_was_said_for_years_are_forgotten_and_nobody_else() {
        String unused = silentFor("4 years", Someone.fresh().knownTo(Api.ADVISER, Api.NO));
        String recent = silentFor("2 years", Someone.fresh().knownTo(Api.ADVISER, Api.NO));
        String running = silentFor("4 years", Someone.fresh().knownTo(Api.ADVISER, Api.YES));
        String owed = silentFor("4 years", Someone.fresh().knownTo(Api.ADVISER, Api.NO));
        Rows.of("update referral set follow_up_open = true where customer_id = ? returning 1", UUID.fromString(owed));

        drain(Kind.CUSTOMER);

        Refused.with(Api.DATA_PROTECTION.get(path(unused)), 410, "CUSTOMER_FORGOTTEN");
        for (String kept : List.of(recent, running, owed)) {
            Api.DATA_PROTECTION.get(path(kept)).then().statusCode(200);
        }
        assertThat(Rows.of(
                        "select who || ' ' || what from audit where subject_id = ? and what = 'CUSTOMER_FORGOTTEN'",
                        UUID.fromString(unused)))
                .containsExactly("system CUSTOMER_FORGOTTEN");
    }

    @Test
    void two_replicas_at_once_forget_each_person_once() {
        List<String> unused = Stream.generate(
                        () -> silentFor("4 years", Someone.fresh().knownTo(Api.ADVISER, Api.NO)))
                .limit(6)
                .toList();

        Uni.join()
                .all(portion(Kind.CUSTOMER), portion(Kind.CUSTOMER))
                .andFailFast()
                .await()
                .indefinitely();
        drain(Kind.CUSTOMER);

        for (String gone : unused) {
            assertThat(Rows.of(
                            "select 1 from audit where subject_id = ? and what = 'CUSTOMER_FORGOTTEN'",
                            UUID.fromString(gone)))
                    .hasSize(1);
        }
    }

    @Test
    void old_rows_are_deleted_and_younger_ones_stay() {
        String customer = Someone.fresh().knownTo(Api.ADVISER, Api.NO);
        Rows.of("insert into customer_change (customer_id, at, who, what, fields) " + "values ('" + customer
                + "', now() - interval '7 years', 'system', 'OLD', '[]') returning 1");
        Api.ADVISER
                .post(path(customer) + "/claims", "{\"benefit\":\"ESA\",\"from\":\"2020-01-01\"}")
                .then()
                .statusCode(200);

        drain(Kind.CUSTOMER_CHANGE);
        drain(Kind.HISTORY);
        drain(Kind.AUDIT);

        assertThat(Rows.of("select what from customer_change where customer_id = ?", UUID.fromString(customer)))
                .containsExactly("CLAIM_TOLD");
        assertThat(Rows.of("select 1 from audit where subject_id = ?", UUID.fromString(customer)))
                .isNotEmpty();
    }

    @Test
    void a_longer_period_is_a_new_revision_and_holds_at_once() {
        String unused = silentFor("4 years", Someone.fresh().knownTo(Api.ADVISER, Api.NO));
        Rows.of("insert into retention values ('CUSTOMER', 99, 'P90Y', 'FORGET', 'a test') returning 1");
        try {
            drain(Kind.CUSTOMER);
            Api.DATA_PROTECTION.get(path(unused)).then().statusCode(200);
        } finally {
            Rows.of("delete from retention where revision = 99 returning 1");
        }
    }

    private void drain(Kind kind) {
        while (portion(kind).await().indefinitely() > 0) {
            // the next portion
        }
    }

    private Uni<Integer> portion(Kind kind) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return contexts.fresh(() -> retention.portion(kind, new Moment(now, Api.today())));
    }

    private static String silentFor(String period, String customer) {
        UUID id = UUID.fromString(customer);
        Rows.of("update customer set told_at = now() - interval '" + period + "' where id = ? returning 1", id);
        Rows.of(
                "update referral set changed_at = now() - interval '" + period + "' where customer_id = ? returning 1",
                id);
        return customer;
    }
}
