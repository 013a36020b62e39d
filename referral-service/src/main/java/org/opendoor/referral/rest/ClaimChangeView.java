package org.opendoor.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.referral.domain.eligibility.EligibilityKind;
import org.opendoor.referral.domain.eligibility.ToldOfJourney.Told;

/** A change of the person's claim, for Jobcentre alone; {@code agreed} is the adviser's answer to a move, once there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimChangeView(UUID changeId, EligibilityKind kind, LocalDate effectiveOn, Boolean agreed) {

    static List<ClaimChangeView> of(List<Told> changes) {
        return changes.stream().map(ClaimChangeView::of).toList();
    }

    private static ClaimChangeView of(Told told) {
        var change = told.change();
        return new ClaimChangeView(
                change.id(), change.kind(), change.effectiveOn(), told.agreed().orElse(null));
    }
}
