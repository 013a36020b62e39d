package org.opendoor.referral.usecase.notice;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.domain.notice.NoticeStatus;

/** What a list of notices is narrowed to; what is empty narrows nothing. */
public record NoticeFilter(
        Optional<NoticeStatus> status,
        Optional<NoticeKind> kind,
        Optional<NoticeChannel> channel,
        Optional<UUID> referralId) {

    /** Those that somebody has to see to. */
    public static NoticeFilter of(NoticeStatus status) {
        return new NoticeFilter(Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
