package org.opendoor.session.rest.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.Samples.NEW_ID;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.domain.travel.TravelKind;
import org.opendoor.session.usecase.travel.Claims.Fare;
import org.opendoor.session.usecase.travel.Claims.Listed;
import org.opendoor.session.usecase.travel.Claims.Step;

class ClaimFileTest {

    private static final Fare FARE =
            new Fare(Samples.JOURNEY.referralId(), Samples.sessionId(1), TODAY, TravelKind.PARKING);

    @Test
    void a_claim_is_one_line_with_pounds_and_days() {
        var paid = new Listed(
                NEW_ID,
                FARE,
                new Claim.Paid(305),
                new Step("practitioner-1", NOW),
                Optional.of(new Step("office-2", NOW)),
                Optional.of(new Step("=cmd|' /C calc'!A0", NOW)));

        assertThat(ClaimFile.of(List.of(paid)).lines().skip(1))
                .containsExactly(NEW_ID + "," + FARE.referralId() + ",2027-03-01,PARKING,3.05,PAID,2027-03-01,"
                        + "practitioner-1,2027-03-01,office-2,2027-03-01,'=cmd|' /C calc'!A0");
    }

    @Test
    void what_nobody_did_yet_is_empty() {
        var entered = new Listed(
                NEW_ID, FARE, new Claim.Entered(2000), new Step("a,\"b\"", NOW), Optional.empty(), Optional.empty());

        assertThat(ClaimFile.of(List.of(entered))).contains(",20.00,ENTERED,2027-03-01,\"a,\"\"b\"\"\",,,,\r\n");
        assertThat(ClaimFile.of(List.of()).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void no_spreadsheet_takes_a_field_for_a_formula(String field) {
        assertThat(ClaimFile.harmless(field)).isEqualTo("'" + field);
    }
}
