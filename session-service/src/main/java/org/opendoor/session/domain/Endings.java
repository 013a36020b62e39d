package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.ProgrammeRefusal.ALTERNATIVES_TO_OFFER;
import static org.opendoor.session.domain.ProgrammeRefusal.PROGRAMME_ENDED;
import static org.opendoor.session.domain.ProgrammeRefusal.REASON_DOES_NOT_FIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.ProgrammeCommand.AnswerWithdrawal;
import org.opendoor.session.domain.ProgrammeCommand.LoseContact;
import org.opendoor.session.domain.ProgrammeCommand.Merge;
import org.opendoor.session.domain.ProgrammeEvent.AlternativesAnswered;
import org.opendoor.session.domain.ProgrammeEvent.EndingCorrected;
import org.opendoor.session.domain.ProgrammeEvent.GoneElsewhere;
import org.opendoor.session.domain.ProgrammeEvent.ProgrammeEnded;
import org.opendoor.session.domain.ProgrammeEvent.Rehomed;
import org.opendoor.session.domain.ProgrammeEvent.WishTold;

/** How a programme ends, and what the person wants afterwards. */
final class Endings {

    private Endings() {}

    /** The practitioner's side says that it is over. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> end(Journey journey, Tally tally, ProgrammeCommand.End command) {
        var kind = Verdict.leftAfter(tally);
        var reason = command.cause().main();
        if (!reason.mayBeMainReasonOf(kind)) {
            return refuse(REASON_DOES_NOT_FIT);
        }
        if (!Alternatives.unanswered(reason, command.answers()).isEmpty()) {
            return refuse(ALTERNATIVES_TO_OFFER);
        }
        var events = new ArrayList<>(told(journey, command.wish()));
        if (command.answers().any()) {
            events.add(new AlternativesAnswered(reason, command.answers(), command.at()));
        }
        if (command.answers().oneIsWanted()) {
            return accept(events);
        }
        var endedOn = BritishDate.of(command.at());
        var wish = command.wish().orElse(journey.wish());
        var openDoor = OpenDoor.after(command.cause(), endedOn, command.comeBackFrom());
        events.add(new ProgrammeEnded(
                new Ending(kind, command.cause(), 1, endedOn, new Ending.Aftercare(wish, openDoor), tally)));
        return accept(events);
    }

    /** Nobody is kept waiting for somebody of whom nothing is heard; the open door is the way back. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> lose(Journey journey, Course course, LoseContact command) {
        var lost = Silence.of(course, command.lastReached()).filter(silence -> silence.isTooLong(course, command.at()));
        if (lost.isEmpty()) {
            return alreadyDone();
        }
        var cause = new EndingCause.Because(Reason.LOST_CONTACT, List.of());
        var tally = course.tally();
        return accept(ending(Verdict.leftAfter(tally), cause, journey.wish(), tally, command.at()));
    }

    /** What was told to the adviser, once nothing else was wanted: nobody is kept in a programme they want to leave. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> answer(Journey journey, Tally tally, AnswerWithdrawal command) {
        var cause = new EndingCause.ToldToAdviser(command.family());
        return accept(ending(Verdict.leftAfter(tally), cause, journey.wish(), tally, command.at()));
    }

    /** What was heard about the person's record; a journey that is over stays as it ended. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> merge(Programme state, Merge command) {
        var journey = Evolution.journeyOf(state);
        var events = new ArrayList<ProgrammeEvent>();
        var rehomed = journey.of(command.customerId(), command.kind());
        if (!rehomed.equals(journey)) {
            events.add(new Rehomed(rehomed));
        }
        if (command.goesOnElsewhere() && !(state instanceof Programme.Ended)) {
            var tally = Evolution.courseOf(state).map(Course::tally).orElse(Tally.NONE);
            events.add(new GoneElsewhere(merged(journey.wish(), tally, command.at())));
        }
        return events.isEmpty() ? alreadyDone() : accept(events);
    }

    private static Ending merged(ContactWish wish, Tally tally, Instant at) {
        var endedOn = BritishDate.of(at);
        var cause = new EndingCause.GoesOnElsewhere();
        var aftercare = new Ending.Aftercare(wish, OpenDoor.after(cause, endedOn, Optional.empty()));
        return new Ending(EndingKind.MERGED, cause, 1, endedOn, aftercare, tally);
    }

    static ProgrammeEvent ending(EndingKind kind, EndingCause cause, ContactWish wish, Tally tally, Instant at) {
        LocalDate endedOn = BritishDate.of(at);
        var openDoor = OpenDoor.after(cause, endedOn, Optional.empty());
        return new ProgrammeEnded(new Ending(kind, cause, 1, endedOn, new Ending.Aftercare(wish, openDoor), tally));
    }

    /** Nothing is left: whether it was completed is for the policy to say. */
    static ProgrammeEvent over(ContactWish wish, Course course, Instant at) {
        var policy = CompletionPolicy.STANDARD;
        var verdict = Verdict.of(policy, course);
        var endedOn = BritishDate.of(at);
        var aftercare = new Ending.Aftercare(wish, OpenDoor.after(verdict.cause(), endedOn, Optional.empty()));
        return new ProgrammeEnded(new Ending(
                verdict.kind(), verdict.cause(), 1, endedOn, aftercare, course.tally(), Optional.of(policy.version())));
    }

    /** What was said along with something else, where it is news. */
    static List<ProgrammeEvent> told(Journey journey, Optional<ContactWish> wish) {
        return wish.filter(told -> !told.equals(journey.wish()))
                .<List<ProgrammeEvent>>map(told -> List.of(new WishTold(told)))
                .orElse(List.of());
    }

    static Decision<ProgrammeEvent, ProgrammeRefusal> remember(Journey journey, ContactWish wish) {
        return wish.equals(journey.wish()) ? alreadyDone() : accept(new WishTold(wish));
    }

    /** A wish told after the ending is the same ending with a higher revision. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> correct(Ending ending, ContactWish wish) {
        if (ending.kind() == EndingKind.MERGED) {
            return refuse(PROGRAMME_ENDED);
        }
        return wish.equals(ending.aftercare().wish())
                ? alreadyDone()
                : accept(new EndingCorrected(ending.withWish(wish)));
    }
}
