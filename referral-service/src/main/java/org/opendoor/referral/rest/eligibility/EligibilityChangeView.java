package org.opendoor.referral.rest.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.EligibilityKind;

/** One fact as it was told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityChangeView(
        UUID changeId,
        EligibilityKind kind,
        LocalDate effectiveOn,
        Integer hoursPerWeek,
        Integer annualPay,
        DestinationBody movedTo) {

    static EligibilityChangeView of(EligibilityChange change) {
        return new EligibilityChangeView(
                change.id(),
                change.kind(),
                change.effectiveOn(),
                change.work().hoursPerWeek().orElse(null),
                change.work().annualPay().orElse(null),
                change.destination().map(DestinationBody::of).orElse(null));
    }
}
