package org.opendoor.referral.rest.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.usecase.worklist.Untold;

/**
 * One notice on the list of those that failed.
 *
 * @param because why the person was not told
 * @param since when it failed
 * @param days whole days since then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UntoldView(
        UUID noticeId,
        UUID referralId,
        NoticeKind kind,
        NoticeChannel channel,
        FailReason because,
        Instant since,
        long days) {

    static UntoldView of(Untold untold, Instant now) {
        return new UntoldView(
                untold.noticeId(),
                untold.referralId(),
                untold.kind(),
                untold.channel().orElse(null),
                untold.because(),
                untold.since(),
                Duration.between(untold.since(), now).toDays());
    }
}
