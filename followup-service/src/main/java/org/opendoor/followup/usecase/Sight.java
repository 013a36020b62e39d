package org.opendoor.followup.usecase;

import java.util.Set;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.Parties;

/**
 * Which follow-ups somebody may see: Jobcentre's in these districts, and those that these providers owe. A follow-up is
 * on one side of the wall only, so one whose owner is the provider is in no district's sight.
 *
 * @param subject who looks
 * @param districts districts of a Jobcentre role, otherwise none
 * @param providers providers of an NHS role, otherwise none
 */
public record Sight(String subject, Set<String> districts, Set<String> providers) {
    public Sight {
        districts = Set.copyOf(districts);
        providers = Set.copyOf(providers);
    }

    /** Whether there is a follow-up, and they may see it. */
    public boolean sees(Journey journey) {
        return journey.followUp().file().isPresent() && sees(journey.parties(), journey.isProviders());
    }

    private boolean sees(Parties parties, boolean isProviders) {
        return isProviders ? providers.contains(parties.provider()) : districts.contains(parties.district());
    }
}
