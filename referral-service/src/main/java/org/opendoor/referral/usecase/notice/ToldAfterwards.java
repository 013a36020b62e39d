package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.usecase.Announcements;
import org.opendoor.referral.usecase.Moment;

/**
 * What happens to a journey here and the person is told of too: whoever comes back is welcomed, once for each return; whose
 * adviser agrees is told that they may stay.
 */
public final class ToldAfterwards implements Announcements {

    private final Announcements announcements;
    private final PlanNotice planNotice;
    private final Supplier<UUID> ids;

    /** Works in the caller's transaction. */
    public ToldAfterwards(Announcements announcements, PlanNotice planNotice, Supplier<UUID> ids) {
        this.announcements = announcements;
        this.planNotice = planNotice;
        this.ids = ids;
    }

    @Override
    public Uni<Void> say(Referral after, List<ReferralEvent> events, Moment when) {
        return announcements
                .say(after, events, when)
                .chain(() -> events.stream()
                        .flatMap(event -> asked(after, event).stream())
                        .findFirst()
                        .map(asked -> planNotice.plan(ids.get(), asked, when).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Optional<Asked> asked(Referral after, ReferralEvent event) {
        UUID id = after.id();
        if (event instanceof ReferralEvent.PersonReferred
                && after.offer().previous().isPresent()) {
            return Optional.of(new Asked(id, id, id, 1, new Occasion.WelcomeBack()));
        }
        return event instanceof ReferralEvent.ContinuationAgreed(var change, var _, var _)
                ? Optional.of(new Asked(change, id, change, 1, new Occasion.MayStay()))
                : Optional.empty();
    }
}
