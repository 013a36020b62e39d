package org.opendoor.referral.domain.notice;

import java.time.Instant;

/** What is done with a notice. */
public sealed interface NoticeCommand {

    /** It is written: lay it ready for the gateway. */
    record Enqueue() implements NoticeCommand {}

    /** An attempt begins now; noted before anything leaves the house. */
    record BeginAttempt() implements NoticeCommand {}

    /** It was sent. */
    record TellSent(Instant at) implements NoticeCommand {}

    /** It was not, and will not be. */
    record TellFailed(FailReason because) implements NoticeCommand {}

    /** This attempt was in vain; another one then. */
    record PutOff(Instant until) implements NoticeCommand {}

    /** It need not be sent any more. */
    record Drop(DropReason because) implements NoticeCommand {}
}
