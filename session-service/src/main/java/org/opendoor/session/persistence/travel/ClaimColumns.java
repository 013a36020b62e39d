package org.opendoor.session.persistence.travel;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.domain.travel.TravelKind;
import org.opendoor.session.usecase.travel.Claims.Fare;
import org.opendoor.session.usecase.travel.Claims.Kept;
import org.opendoor.session.usecase.travel.Claims.Listed;
import org.opendoor.session.usecase.travel.Claims.Step;

/** The columns of a claim in one order, and what they mean. */
final class ClaimColumns {

    static final String SELECT = """
            select c.id, c.referral_id, c.session_id, c.held_on, c.kind, c.state, c.pence, c.declined_because, c.version,
                   c.entered_by, c.entered_at, c.approved_by, c.approved_at, c.paid_by, c.paid_at
            from travel_claim c""";

    private ClaimColumns() {}

    static Kept kept(Object[] row) {
        return new Kept(id(row), fare(row), claim(row), Columns.number(row[8]));
    }

    static Listed listed(Object[] row) {
        return new Listed(id(row), fare(row), claim(row), step(row, 9).orElseThrow(), step(row, 11), step(row, 13));
    }

    private static UUID id(Object[] row) {
        return Columns.uuid(row[0]);
    }

    private static Fare fare(Object[] row) {
        return new Fare(
                Columns.uuid(row[1]), Columns.uuid(row[2]), Columns.date(row[3]), TravelKind.valueOf((String) row[4]));
    }

    private static Claim claim(Object[] row) {
        int pence = (int) Columns.number(row[6]);
        return switch (Claim.State.valueOf((String) row[5])) {
            case ENTERED -> new Claim.Entered(pence);
            case APPROVED -> new Claim.Approved(pence);
            case DECLINED -> new Claim.Declined(pence, Claim.DeclineReason.valueOf((String) row[7]));
            case PAID -> new Claim.Paid(pence);
        };
    }

    private static Optional<Step> step(Object[] row, int at) {
        return Optional.ofNullable((String) row[at]).map(by -> new Step(by, Columns.instant(row[at + 1])));
    }
}
