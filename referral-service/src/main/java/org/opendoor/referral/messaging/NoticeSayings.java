package org.opendoor.referral.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeEvent;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.domain.notice.Speaker;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.notice.NoticeAnnouncements;

/** Says that a notice went out or failed: its kind, channel, sender's side and reference; never what it says, nor to whom. */
@ApplicationScoped
class NoticeSayings implements NoticeAnnouncements {

    private final Announcer announcer;
    private final ObjectMapper json;

    NoticeSayings(Announcer announcer, ObjectMapper json) {
        this.announcer = announcer;
        this.json = json;
    }

    /** {@code notice.sent}. */
    record Sent(
            UUID referralId, UUID noticeId, NoticeKind kind, NoticeChannel channel, Speaker speaker, Instant sentAt) {}

    /** {@code notice.failed}; where nobody could be reached there is no channel. */
    record Failed(
            UUID referralId,
            UUID noticeId,
            NoticeKind kind,
            NoticeChannel channel,
            Speaker speaker,
            FailReason because) {}

    @Override
    public Uni<Void> say(Referral referral, Notice after, List<NoticeEvent> events, Moment when) {
        var said = events.stream()
                .flatMap(event -> said(after, event, when).stream())
                .toList();
        var visible = ReferralAnnouncements.visibility(referral);
        return announcer.say(said, tellsOfSessions(after) ? visible.forNhsOnly() : visible);
    }

    /** A reminder that no attendance follows would tell a district of a miss. */
    private static boolean tellsOfSessions(Notice notice) {
        return notice.occasion().kind() == NoticeKind.SESSION_REMINDER;
    }

    private Optional<Announcement> said(Notice notice, NoticeEvent event, Moment when) {
        return switch (event) {
            case NoticeEvent.NoticeSent(var at) ->
                Optional.of(announcement("notice.sent", notice, sent(notice, at), when));
            case NoticeEvent.NoticeFailed(var because) ->
                Optional.of(announcement("notice.failed", notice, failed(notice, because), when));
            case NoticeEvent.Enqueued _,
                    NoticeEvent.AttemptBegun _,
                    NoticeEvent.AttemptPutOff _,
                    NoticeEvent.NoticeDropped _ -> Optional.empty();
        };
    }

    static Sent sent(Notice notice, Instant at) {
        return new Sent(
                notice.referralId(),
                notice.id(),
                notice.occasion().kind(),
                notice.channel().orElseThrow(),
                notice.speaker(),
                at);
    }

    static Failed failed(Notice notice, FailReason because) {
        return new Failed(
                notice.referralId(),
                notice.id(),
                notice.occasion().kind(),
                notice.channel().orElse(null),
                notice.speaker(),
                because);
    }

    private Announcement announcement(String name, Notice notice, Object data, Moment when) {
        try {
            return new Announcement(
                    Ids.next(),
                    ReferralAnnouncements.REFERRALS,
                    notice.referralId().toString(),
                    "opendoor." + name + ".v1",
                    when.at(),
                    json.writeValueAsString(data));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an announcement cannot be written", unwritable);
        }
    }
}
