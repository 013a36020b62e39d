package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.usecase.Announcements;
import org.opendoor.referral.usecase.Moment;

/** What happens to a journey here and the person is told of too: whoever comes back is welcomed, once for each return. */
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
        boolean back = after.offer().previous().isPresent()
                && events.stream().anyMatch(ReferralEvent.PersonReferred.class::isInstance);
        return announcements
                .say(after, events, when)
                .chain(() -> back ? welcome(after, when) : Uni.createFrom().voidItem());
    }

    private Uni<Void> welcome(Referral after, Moment when) {
        var asked = new Asked(after.id(), after.id(), after.id(), 1, new Occasion.WelcomeBack());
        return planNotice.plan(ids.get(), asked, when).replaceWithVoid();
    }
}
