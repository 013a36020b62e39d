package org.opendoor.referral.rest.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.opendoor.referral.domain.eligibility.Eligibility;

/** All that changed, by the day from which it holds, and what of it holds today. There are never so many that it has pages. */
public record EligibilityView(HoldsView holds, List<EligibilityChangeView> items, String next) {

    /** What holds of the claim, of work and of where the person lives; absent where nothing was told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HoldsView(EligibilityChangeView claim, EligibilityChangeView work, EligibilityChangeView home) {

        static HoldsView of(Eligibility.Holds holds) {
            return new HoldsView(
                    holds.claim().map(EligibilityChangeView::of).orElse(null),
                    holds.work().map(EligibilityChangeView::of).orElse(null),
                    holds.home().map(EligibilityChangeView::of).orElse(null));
        }
    }

    static EligibilityView of(Eligibility eligibility, LocalDate today) {
        return new EligibilityView(
                HoldsView.of(eligibility.on(today)),
                eligibility.changes().stream().map(EligibilityChangeView::of).toList(),
                null);
    }
}
