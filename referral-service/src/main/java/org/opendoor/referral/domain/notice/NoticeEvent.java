package org.opendoor.referral.domain.notice;

import java.time.Instant;

/** What happened to a notice. */
public sealed interface NoticeEvent {

    /** It lies ready. */
    record Enqueued() implements NoticeEvent {}

    /** Somebody is sending it. */
    record AttemptBegun() implements NoticeEvent {}

    /** It is on its way. Said to all. */
    record NoticeSent(Instant at) implements NoticeEvent {}

    /** The person was not told. Said to all, so that somebody tells them. */
    record NoticeFailed(FailReason because) implements NoticeEvent {}

    /** It is tried again. */
    record AttemptPutOff(Instant until) implements NoticeEvent {}

    /** It is not sent, and need not be. */
    record NoticeDropped(DropReason because) implements NoticeEvent {}
}
