package org.opendoor.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.referral.domain.AdviserContact;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Interview;
import org.opendoor.referral.domain.OfferedBefore;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Route;
import org.opendoor.referral.usecase.FindReferrals.Seen;
import org.opendoor.referral.usecase.eligibility.Glimpse;

/**
 * A referral as its readers see it: no name, no national source code, no reason in detail. Links to neighbouring journeys
 * are there only for who may follow them. After a change of the person's claim the provider sees {@code mayStay}, and
 * Jobcentre {@code claimChanges}: nobody sees both.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID referralId,
        UUID customerId,
        ReferralStatus state,
        Route route,
        CustomerKind customerKind,
        String district,
        String provider,
        String adviser,
        String centre,
        PreferencesBody preferences,
        List<Expectation> expectations,
        List<Explained> explained,
        Interview interview,
        List<OfferedBefore> offeredBefore,
        AdviserContact adviserContact,
        Integer deferral,
        LocalDate reviewOn,
        Family withdrawalRequested,
        EndingView ending,
        UUID previousReferralId,
        UUID nextReferralId,
        Boolean mayStay,
        List<ClaimChangeView> claimChanges) {

    /** How it ended, as far as this side may know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EndingView(EndingKind kind, Family family, LocalDate endedOn) {

        static EndingView of(Ending ending) {
            return new EndingView(ending.kind(), ending.family().orElse(null), ending.endedOn());
        }
    }

    static ReferralView of(Seen seen) {
        var referral = seen.journey().referral();
        var offer = referral.offer();
        var state = referral.state();
        return new ReferralView(
                referral.id(),
                offer.customerId(),
                state.status(),
                offer.route(),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                offer.place().centre().orElse(null),
                PreferencesBody.of(offer.preferences()),
                Codes.sorted(offer.expectations()),
                Codes.sorted(offer.explained()),
                offer.circumstances().interview().orElse(null),
                Codes.sorted(offer.circumstances().before()),
                offer.circumstances().adviserContact().orElse(null),
                state instanceof ReferralState.Deferred(var deferral, var _) ? deferral : null,
                state instanceof ReferralState.Deferred(var _, var reviewOn) ? reviewOn : null,
                state instanceof ReferralState.Referred(var family) ? family.orElse(null) : null,
                state.howItEnded().map(EndingView::of).orElse(null),
                seen.previous().orElse(null),
                seen.next().orElse(null),
                seen.glimpse() instanceof Glimpse.MayStay ? Boolean.TRUE : null,
                seen.glimpse() instanceof Glimpse.OfTheClaim(var changes) ? ClaimChangeView.of(changes) : null);
    }
}
