package org.opendoor.referral.persistence.eligibility;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.eligibility.Destination;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.EligibilityKind;
import org.opendoor.referral.domain.eligibility.ToldOfJourney.Told;
import org.opendoor.referral.domain.eligibility.Work;

/** A change as PostgreSQL writes the row as JSON; the last two are there where it is read as told of a journey. */
@JsonNaming(SnakeCaseStrategy.class)
record ChangeRow(
        UUID id,
        UUID customerId,
        EligibilityKind changed,
        LocalDate effectiveOn,
        Integer hoursPerWeek,
        Integer annualPay,
        String toDistrict,
        String toProvider,
        String toldAt,
        UUID referralId,
        Boolean agreed) {

    static ChangeRow of(UUID customerId, EligibilityChange change, String toldAt) {
        return new ChangeRow(
                change.id(),
                customerId,
                change.kind(),
                change.effectiveOn(),
                change.work().hoursPerWeek().orElse(null),
                change.work().annualPay().orElse(null),
                change.destination().map(Destination::district).orElse(null),
                change.destination().flatMap(Destination::provider).orElse(null),
                toldAt,
                null,
                null);
    }

    EligibilityChange change() {
        return new EligibilityChange(
                id,
                changed,
                effectiveOn,
                new Work(Optional.ofNullable(hoursPerWeek), Optional.ofNullable(annualPay)),
                Optional.ofNullable(toDistrict)
                        .map(district -> new Destination(district, Optional.ofNullable(toProvider))));
    }

    Told told() {
        return new Told(change(), Optional.ofNullable(agreed));
    }
}
