package org.opendoor.referral.persistence.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.notice.DropReason;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.domain.notice.NoticeState;
import org.opendoor.referral.domain.notice.NoticeStatus;
import org.opendoor.referral.domain.notice.Speaker;
import org.opendoor.referral.usecase.notice.KeptNotice;

/** A notice as PostgreSQL writes the row as JSON, without what it says. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeRow(
        UUID id,
        long version,
        UUID referralId,
        NoticeKind kind,
        Facts facts,
        Speaker speaker,
        NoticeChannel channel,
        NoticeStatus status,
        Instant due,
        int tries,
        String because,
        Instant sentAt,
        Instant changedAt) {

    static NoticeRow of(Notice notice, long version, Instant now) {
        NoticeState state = notice.state();
        return new NoticeRow(
                notice.id(),
                version,
                notice.referralId(),
                notice.occasion().kind(),
                Facts.of(notice.occasion()),
                notice.speaker(),
                notice.channel().orElse(null),
                state.status(),
                state instanceof NoticeState.Planned(var due, var _) ? due : null,
                tries(state),
                because(state),
                state instanceof NoticeState.Sent(var at) ? at : null,
                now);
    }

    KeptNotice kept() {
        var notice = new Notice(id, referralId, speaker, facts.occasion(kind), Optional.ofNullable(channel), state());
        return new KeptNotice(notice, version, changedAt);
    }

    private NoticeState state() {
        return switch (status) {
            case PLANNED -> new NoticeState.Planned(due, tries);
            case QUEUED -> new NoticeState.Queued();
            case UNKNOWN -> new NoticeState.Unknown(tries);
            case SENT -> new NoticeState.Sent(sentAt);
            case FAILED -> new NoticeState.Failed(FailReason.valueOf(because));
            case DROPPED -> new NoticeState.Dropped(DropReason.valueOf(because));
        };
    }

    private static int tries(NoticeState state) {
        return switch (state) {
            case NoticeState.Planned(var _, var tries) -> tries;
            case NoticeState.Unknown(var tries) -> tries;
            case NoticeState.Queued _, NoticeState.Sent _, NoticeState.Failed _, NoticeState.Dropped _ -> 0;
        };
    }

    private static String because(NoticeState state) {
        return switch (state) {
            case NoticeState.Failed(var because) -> because.name();
            case NoticeState.Dropped(var because) -> because.name();
            case NoticeState.Planned _, NoticeState.Queued _, NoticeState.Unknown _, NoticeState.Sent _ -> null;
        };
    }
}
