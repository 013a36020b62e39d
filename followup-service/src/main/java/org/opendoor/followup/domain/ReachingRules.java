package org.opendoor.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;

/**
 * What is done to reach the person before there is a conversation: tries, a time agreed, a letter.
 *
 * @param promises after how many tries in vain a letter goes out
 */
record ReachingRules(Promises promises) {
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** A try is never the contact, except where the person answers that they want none. */
    Decision<FollowUpEvent, FollowUpRefusal> attempt(Journey journey, FollowUpCommand.RecordAttempt command) {
        var now = command.now();
        return OnContact.whileDue(journey, command.contact(), due -> {
            if (command.callBackAt().filter(time -> !isAhead(time, now.at())).isPresent()) {
                return Decision.refuse(FollowUpRefusal.TIME_OUT_OF_RANGE);
            }
            var attempt = new Attempt(
                    due.attempts().size() + 1,
                    command.channel(),
                    command.outcome(),
                    command.callBackAt(),
                    now.at(),
                    command.by());
            var steps = new Steps(journey).then(new FollowUpEvent.ContactAttempted(due.id(), attempt));
            return afterwards(steps, due.tried(attempt), now).decided();
        });
    }

    /** The same time said again changes nothing. */
    Decision<FollowUpEvent, FollowUpRefusal> book(Journey journey, FollowUpCommand.Book command) {
        var booking = command.booking();
        return OnContact.whileDue(journey, command.contact(), due -> {
            if (!isAhead(booking.when().at(), command.now().at())) {
                return Decision.refuse(FollowUpRefusal.TIME_OUT_OF_RANGE);
            }
            if (due.reaching().booking().filter(booking::isTheSameAs).isPresent()) {
                return Decision.alreadyDone();
            }
            var day = Optional.of(booking.when().on());
            return new Steps(journey)
                    .then(new FollowUpEvent.ContactBooked(due.id(), booking))
                    .then(notice(due, NoticeKind.CONTACT_BOOKED, day))
                    .decided();
        });
    }

    private Steps afterwards(Steps steps, Contact tried, Moment now) {
        return switch (tried.attempts().getLast().outcome()) {
            case DECLINED_CONTACT -> declined(steps, tried, now);
            case NO_ANSWER, WRONG_NUMBER ->
                needsLetter(tried)
                        ? steps.then(notice(tried, NoticeKind.COULD_NOT_REACH_YOU, Optional.empty()))
                        : steps;
            case REACHED, CALL_BACK -> steps;
        };
    }

    private static Steps declined(Steps steps, Contact due, Moment now) {
        var made = new ContactState.Made(now.on(), !due.isLate(now.on()), Conversation.declined());
        return steps.then(new FollowUpEvent.ContactMade(due.id(), made)).settle(now.on());
    }

    private boolean needsLetter(Contact tried) {
        var enough = promises.behind(tried.plan()).policy().attemptsBeforeLetter();
        return !tried.reaching().letterAskedFor() && tried.triesInVain() >= enough;
    }

    private static FollowUpEvent notice(Contact due, NoticeKind kind, Optional<LocalDate> day) {
        return new FollowUpEvent.NoticeDue(
                due.id(), kind, day, Sender.of(due.plan().owner()));
    }

    private static boolean isAhead(Instant time, Instant now) {
        return time.isAfter(now) && !time.isAfter(now.plus(FARTHEST));
    }
}
