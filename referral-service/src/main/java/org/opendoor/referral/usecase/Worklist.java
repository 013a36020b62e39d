package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.ReferralStatus;

/** Journeys by scope, never all of them. */
public interface Worklist {

    /** At most {@code limit} journeys that began before {@code before}, the newest first. */
    Uni<List<Journey>> newest(Scope scope, Optional<ReferralStatus> status, Optional<UUID> before, int limit);

    /** Which of these journeys the scope sees. */
    Uni<Set<UUID>> visible(Set<UUID> ids, Scope scope);
}
