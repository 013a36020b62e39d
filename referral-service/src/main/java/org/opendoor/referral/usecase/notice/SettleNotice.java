package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeCommand;
import org.opendoor.referral.domain.notice.NoticeEvent;
import org.opendoor.referral.domain.notice.NoticeRefusal;
import org.opendoor.referral.domain.notice.NoticeRules;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;

/** The half of every deed on a notice that is the same: decide, keep, say. Journey and notice are locked by the caller. */
public final class SettleNotice {

    private final Notices notices;
    private final NoticeAnnouncements announcements;

    /** The ports work in the caller's transaction. */
    public SettleNotice(Notices notices, NoticeAnnouncements announcements) {
        this.notices = notices;
        this.announcements = announcements;
    }

    /** Does what the command asks, and answers what was decided. */
    public Uni<Decision<NoticeEvent, NoticeRefusal>> now(
            Journey journey, KeptNotice kept, NoticeCommand command, Moment when) {
        Notice notice = kept.notice();
        boolean repeatable = notice.channel().filter(NoticeChannel::repeatable).isPresent();
        var decision = NoticeRules.decide(notice.state(), command, repeatable);
        if (!(decision instanceof Decision.Accepted<NoticeEvent, NoticeRefusal>(var events))) {
            return Uni.createFrom().item(decision);
        }
        Notice after = notice.after(events);
        return notices.save(kept, after, when)
                .chain(() -> announcements.say(journey.referral(), after, events, when))
                .replaceWith(decision);
    }
}
