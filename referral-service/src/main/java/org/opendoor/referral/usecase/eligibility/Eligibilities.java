package org.opendoor.referral.usecase.eligibility;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.referral.domain.eligibility.Eligibility;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.ToldOfJourney;
import org.opendoor.referral.usecase.Moment;

/** Where changes are kept, and what was told of which journey. Whoever writes has locked the person and their journeys. */
public interface Eligibilities {

    /** All that is known of this person. */
    Uni<Eligibility> of(UUID customerId);

    /** Keeps a fact that is news, as told of these journeys, whose versions it counts on. */
    Uni<Void> keep(UUID customerId, EligibilityChange change, List<UUID> journeys, Moment when);

    /** What was told of these journeys; of which nothing was told is not in it. */
    Uni<Map<UUID, ToldOfJourney>> toldOf(Collection<UUID> journeys);

    /** Keeps what the adviser answered; the last word holds. */
    Uni<Void> answered(UUID journey, UUID change, Answer answer);

    /** An answer, and whose it was. */
    record Answer(boolean agreed, String by, Moment when) {}
}
