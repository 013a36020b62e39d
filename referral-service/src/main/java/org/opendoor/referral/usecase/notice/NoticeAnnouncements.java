package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeEvent;
import org.opendoor.referral.usecase.Moment;

/** Tells the other services that a notice went out or failed; never what it says, nor to what address. */
public interface NoticeAnnouncements {

    /** In the running transaction; the journey's row must be locked. */
    Uni<Void> say(Referral referral, Notice after, List<NoticeEvent> events, Moment when);
}
