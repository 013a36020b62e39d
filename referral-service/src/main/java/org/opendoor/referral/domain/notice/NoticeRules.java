package org.opendoor.referral.domain.notice;

import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.notice.NoticeCommand.BeginAttempt;
import org.opendoor.referral.domain.notice.NoticeCommand.Drop;
import org.opendoor.referral.domain.notice.NoticeCommand.Enqueue;
import org.opendoor.referral.domain.notice.NoticeCommand.PutOff;
import org.opendoor.referral.domain.notice.NoticeCommand.TellFailed;
import org.opendoor.referral.domain.notice.NoticeCommand.TellSent;
import org.opendoor.referral.domain.notice.NoticeState.Dropped;
import org.opendoor.referral.domain.notice.NoticeState.Failed;
import org.opendoor.referral.domain.notice.NoticeState.Planned;
import org.opendoor.referral.domain.notice.NoticeState.Queued;
import org.opendoor.referral.domain.notice.NoticeState.Sent;
import org.opendoor.referral.domain.notice.NoticeState.Unknown;

/** What may be done with a notice, and what comes of it: the table in {@code docs/states/notice.md}, cell by cell. */
public final class NoticeRules {

    private NoticeRules() {}

    /**
     * What comes of this command in this state.
     *
     * @param repeatable whether the channel bears a second attempt while the first one's result is unknown
     */
    public static Decision<NoticeEvent, NoticeRefusal> decide(
            NoticeState state, NoticeCommand command, boolean repeatable) {
        return switch (state) {
            case Planned _ -> planned(command);
            case Queued _ -> queued(command);
            case Unknown _ -> unknown(command, repeatable);
            case Sent _ -> sent(command);
            case Failed(var because) -> failed(because, command);
            case Dropped _ -> command instanceof Drop ? Decision.alreadyDone() : settled();
        };
    }

    private static Decision<NoticeEvent, NoticeRefusal> planned(NoticeCommand command) {
        return switch (command) {
            case Enqueue _ -> Decision.accept(new NoticeEvent.Enqueued());
            case BeginAttempt _ -> Decision.accept(new NoticeEvent.AttemptBegun());
            case TellFailed(var because) -> Decision.accept(new NoticeEvent.NoticeFailed(because));
            case Drop(var because) -> Decision.accept(new NoticeEvent.NoticeDropped(because));
            case PutOff(var until) -> Decision.accept(new NoticeEvent.AttemptPutOff(until));
            case TellSent _ -> Decision.refuse(NoticeRefusal.NOTICE_NOT_READY);
        };
    }

    private static Decision<NoticeEvent, NoticeRefusal> queued(NoticeCommand command) {
        return switch (command) {
            case Enqueue _ -> Decision.alreadyDone();
            case BeginAttempt _ -> Decision.accept(new NoticeEvent.AttemptBegun());
            case TellSent(var at) -> Decision.accept(new NoticeEvent.NoticeSent(at));
            case TellFailed(var because) -> Decision.accept(new NoticeEvent.NoticeFailed(because));
            case Drop(var because) -> Decision.accept(new NoticeEvent.NoticeDropped(because));
            case PutOff _ -> Decision.refuse(NoticeRefusal.NOTICE_NOT_READY);
        };
    }

    private static Decision<NoticeEvent, NoticeRefusal> unknown(NoticeCommand command, boolean repeatable) {
        return switch (command) {
            case BeginAttempt _ when repeatable -> Decision.accept(new NoticeEvent.AttemptBegun());
            case TellSent(var at) -> Decision.accept(new NoticeEvent.NoticeSent(at));
            case TellFailed(var because) -> Decision.accept(new NoticeEvent.NoticeFailed(because));
            case PutOff(var until) when repeatable -> Decision.accept(new NoticeEvent.AttemptPutOff(until));
            case Enqueue _, BeginAttempt _, PutOff _, Drop _ -> Decision.refuse(NoticeRefusal.NOTICE_TAKEN);
        };
    }

    /** What was sent may still come back. */
    private static Decision<NoticeEvent, NoticeRefusal> sent(NoticeCommand command) {
        return switch (command) {
            case TellSent _ -> Decision.alreadyDone();
            case TellFailed(var because) -> Decision.accept(new NoticeEvent.NoticeFailed(because));
            case Enqueue _, BeginAttempt _, PutOff _, Drop _ -> settled();
        };
    }

    private static Decision<NoticeEvent, NoticeRefusal> failed(FailReason because, NoticeCommand command) {
        return command instanceof TellFailed(var again) && again == because ? Decision.alreadyDone() : settled();
    }

    private static Decision<NoticeEvent, NoticeRefusal> settled() {
        return Decision.refuse(NoticeRefusal.NOTICE_SETTLED);
    }
}
