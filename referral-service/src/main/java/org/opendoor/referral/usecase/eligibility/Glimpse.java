package org.opendoor.referral.usecase.eligibility;

import java.util.List;
import org.opendoor.referral.domain.eligibility.ToldOfJourney;
import org.opendoor.referral.domain.eligibility.ToldOfJourney.Told;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Scope;

/** What a reader of a journey sees of changes to the person's claim: Jobcentre what they are, the provider that they end nothing. */
public sealed interface Glimpse {

    /** Nothing changed, or it is nothing of theirs. */
    record Nothing() implements Glimpse {}

    /** Whatever changed, the person may stay. */
    record MayStay() implements Glimpse {}

    /** What changed, by day, and what the adviser answered. */
    record OfTheClaim(List<Told> changes) implements Glimpse {}

    /** What this caller sees of a journey. */
    static Glimpse of(Journey journey, ToldOfJourney told, Scope scope) {
        List<Told> claim = told.all().stream()
                .filter(each -> each.change().kind().aboutTheClaim())
                .toList();
        if (claim.isEmpty()) {
            return new Nothing();
        }
        if (Side.asJobcentre(journey, scope)) {
            return new OfTheClaim(claim);
        }
        boolean provider =
                scope.providers().contains(journey.referral().offer().place().provider());
        return provider && journey.state().active() ? new MayStay() : new Nothing();
    }
}
