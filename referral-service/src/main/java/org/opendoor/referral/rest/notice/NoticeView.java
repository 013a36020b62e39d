package org.opendoor.referral.rest.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.domain.notice.NoticeState;
import org.opendoor.referral.domain.notice.NoticeStatus;
import org.opendoor.referral.domain.notice.Speaker;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.notice.SeenNotice;

/**
 * A notice without what it says.
 *
 * @param at since when it stands so
 * @param due when it goes out, while it is planned; the sending side's alone
 * @param tries attempts so far, for an e-mail that is not out yet; the sending side's alone
 * @param because why the person was not told; the sending side's alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID noticeId,
        UUID referralId,
        NoticeKind kind,
        NoticeChannel channel,
        Speaker speaker,
        NoticeStatus status,
        Instant at,
        Instant due,
        Integer tries,
        FailReason because) {

    static NoticeView of(SeenNotice seen, Scope scope) {
        Notice notice = seen.kept().notice();
        NoticeState state = notice.state();
        boolean own = seen.isSentBy(scope);
        return new NoticeView(
                notice.id(),
                notice.referralId(),
                notice.occasion().kind(),
                notice.channel().orElse(null),
                notice.speaker(),
                state.status(),
                seen.kept().changedAt(),
                own && state instanceof NoticeState.Planned(var due, var _) ? due : null,
                own && state instanceof NoticeState.Planned(var _, var tries) ? Integer.valueOf(tries) : null,
                own && state instanceof NoticeState.Failed(var because) ? because : null);
    }
}
