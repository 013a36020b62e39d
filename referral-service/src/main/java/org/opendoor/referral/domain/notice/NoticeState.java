package org.opendoor.referral.domain.notice;

import java.time.Instant;

/** Where a notice stands. */
public sealed interface NoticeState {

    /** Waits for its moment; {@code tries} attempts were in vain. */
    record Planned(Instant due, int tries) implements NoticeState {}

    /** Lies ready, written, for the gateway of the organisation that speaks. */
    record Queued() implements NoticeState {}

    /** An attempt has begun and nobody has said how it ended. After a crash this is all anybody knows. */
    record Unknown(int tries) implements NoticeState {}

    /** On its way, as far as one can see from here. */
    record Sent(Instant at) implements NoticeState {}

    /** The person was not told. */
    record Failed(FailReason because) implements NoticeState {}

    /** Not needed after all. */
    record Dropped(DropReason because) implements NoticeState {}

    /** The word for it. */
    default NoticeStatus status() {
        return switch (this) {
            case Planned _ -> NoticeStatus.PLANNED;
            case Queued _ -> NoticeStatus.QUEUED;
            case Unknown _ -> NoticeStatus.UNKNOWN;
            case Sent _ -> NoticeStatus.SENT;
            case Failed _ -> NoticeStatus.FAILED;
            case Dropped _ -> NoticeStatus.DROPPED;
        };
    }
}
