package org.opendoor.referral.usecase.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;

/**
 * What somebody was to be told in Jobcentre's name and was not. Nothing of the journey but its id: the district that spoke
 * sees to it, wherever the journey is by now.
 */
public record Untold(
        UUID noticeId,
        UUID referralId,
        NoticeKind kind,
        Optional<NoticeChannel> channel,
        FailReason because,
        Instant since) {}
