package org.opendoor.followup.domain;

import java.util.Optional;
import org.opendoor.eventing.decision.Decision;

/**
 * What to make of what other services tell, in whatever order it arrives. Nothing here is refused: an event is news or
 * it is already known.
 *
 * @param promises until when a contact is owed
 */
record HearingRules(Promises promises) {
    private static final Cause ENDED = new Cause.JourneyEnded();

    Decision<FollowUpEvent, FollowUpRefusal> learn(Journey journey, FollowUpCommand.Learn command) {
        return learned(journey, command.parties(), command.sequence()).decided();
    }

    Decision<FollowUpEvent, FollowUpRefusal> refer(Journey journey, FollowUpCommand.Refer command) {
        var steps = learned(journey, command.parties(), command.sequence());
        if (!journey.heard().referred()) {
            steps.then(new FollowUpEvent.YesHeard()).stop(StopReason.REFERRED, HearingRules::isReview);
        }
        return steps.settle(command.now().on()).decided();
    }

    Decision<FollowUpEvent, FollowUpRefusal> defer(Journey journey, FollowUpCommand.Defer command) {
        var steps = learned(journey, command.parties(), command.sequence());
        var deferral = command.deferral();
        if (isOvertaken(journey, deferral.number())) {
            return steps.decided();
        }
        var cause = new Cause.DeferredReview(deferral.number());
        var today = command.now().on();
        steps.open(cause, today)
                .stop(StopReason.NO_LONGER_DUE, HearingRules::isReview)
                .then(new FollowUpEvent.ContactPlanned(
                        command.newContact(),
                        promises.because(
                                cause, steps.journey().parties(), days -> days.forReview(deferral.reviewOn(), today))));
        return steps.decided();
    }

    /** Each change owes a contact of its own, also after the ending; to somebody who is back, or left alone, none. */
    Decision<FollowUpEvent, FollowUpRefusal> changeEligibility(
            Journey journey, FollowUpCommand.ChangeEligibility command) {
        var steps = learned(journey, command.parties(), command.sequence());
        hearWork(steps, command.change());
        var cause = new Cause.EligibilityChanged(command.change().id());
        if (journey.isAway()
                || journey.followUp()
                        .file()
                        .flatMap(held -> held.contact(cause))
                        .isPresent()) {
            return steps.settle(command.now().on()).decided();
        }
        var today = command.now().on();
        steps.open(cause, today)
                .then(new FollowUpEvent.ContactPlanned(
                        command.newContact(),
                        promises.because(
                                cause,
                                steps.journey().parties(),
                                days -> days.forChange(command.change().from(), today))));
        return stopAnswered(steps).settle(today).decided();
    }

    /** Whether somebody works is Jobcentre's to know; a provider owes its contact without that. */
    private void hearWork(Steps steps, FollowUpCommand.Change change) {
        if (!steps.journey().isProviders()) {
            change.work().ifPresent(told -> new TellingRules(promises).works(steps, told.status(), told.asOf()));
        }
    }

    /** An answer is what the contact was for; it may be heard of before what it answers. */
    Decision<FollowUpEvent, FollowUpRefusal> answerChange(Journey journey, FollowUpCommand.AnswerChange command) {
        if (journey.heard().answered().contains(command.change())) {
            return Decision.alreadyDone();
        }
        var steps = new Steps(journey).then(new FollowUpEvent.AnswerHeard(command.change()));
        return stopAnswered(steps).settle(command.now().on()).decided();
    }

    private static Steps stopAnswered(Steps steps) {
        var answered = steps.journey().heard().answered();
        return steps.stop(
                StopReason.NO_LONGER_DUE,
                cause -> cause instanceof Cause.EligibilityChanged(var change) && answered.contains(change));
    }

    Decision<FollowUpEvent, FollowUpRefusal> end(Journey journey, FollowUpCommand.End command) {
        var ending = command.ending();
        var file = journey.followUp().file();
        if (file.flatMap(CaseFile::ending)
                .filter(known -> !ending.isNewerThan(known))
                .isPresent()) {
            return Decision.alreadyDone();
        }
        var steps = new Steps(journey).open(ENDED, command.now().on()).then(new FollowUpEvent.EndingHeard(ending));
        steps.stop(StopReason.NO_LONGER_DUE, HearingRules::isReview);
        return new CheckInRules(promises)
                .settle(planned(steps, file.flatMap(held -> held.contact(ENDED)), command))
                .settle(command.now().on())
                .reassign()
                .decided();
    }

    Decision<FollowUpEvent, FollowUpRefusal> comeBack(Journey journey, FollowUpCommand.ComeBack command) {
        if (journey.heard().reReferredAs().isPresent()) {
            return Decision.alreadyDone();
        }
        return new Steps(journey)
                .then(new FollowUpEvent.ReturnHeard(command.newReferral()))
                .stop(StopReason.RE_REFERRED, _ -> true)
                .settle(command.now().on())
                .decided();
    }

    /** What is owed to somebody who is left alone is owed no more; what ends later is settled at once. */
    Decision<FollowUpEvent, FollowUpRefusal> leaveAlone(Journey journey, FollowUpCommand.LeaveAlone command) {
        if (command.sequence() <= journey.heard().quiet().sequence()) {
            return Decision.alreadyDone();
        }
        return new Steps(journey)
                .then(new FollowUpEvent.QuietHeard(command.quiet(), command.sequence()))
                .stop(StopReason.NO_LONGER_DUE, _ -> command.quiet())
                .settle(command.now().on())
                .decided();
    }

    /** Whoever has left owes nothing any more, and whoever is back owes it again; of another's adviser it is no news. */
    Decision<FollowUpEvent, FollowUpRefusal> knowAdviser(Journey journey, FollowUpCommand.KnowAdviser command) {
        var named = journey.named().flatMap(Parties::adviser).filter(command.adviser()::equals);
        var known = journey.adviserGone().filter(command.adviser()::equals);
        if (command.gone() ? named.isEmpty() || known.isPresent() : known.isEmpty()) {
            return Decision.alreadyDone();
        }
        return new Steps(journey)
                .then(new FollowUpEvent.AdviserHeard(command.adviser(), command.gone()))
                .reassign()
                .decided();
    }

    /** A correction plans anew only what is still owed. */
    private Steps planned(Steps steps, Optional<Contact> known, FollowUpCommand.End command) {
        var parties = steps.journey().parties();
        var today = command.now().on();
        if (known.isEmpty()) {
            var plan = promises.because(ENDED, parties, days -> days.forEnding(command.ending(), today));
            return steps.then(new FollowUpEvent.ContactPlanned(command.newContact(), plan));
        }
        var contact = known.get();
        if (!contact.isDue()) {
            return steps;
        }
        var promised = contact.plan();
        var dueOn = promises.behind(promised).corrected(promised.dueOn(), command.ending(), today);
        return steps.plan(contact, promised.ownedBy(Owner.of(parties)).dueOn(dueOn));
    }

    private static Steps learned(Journey journey, Parties parties, long sequence) {
        var steps = new Steps(journey);
        return journey.heard().isOlderThan(sequence)
                ? steps.then(new FollowUpEvent.PartiesHeard(parties, sequence)).reassign()
                : steps;
    }

    /** Time to think is over once there is any later answer, even one heard earlier. */
    private static boolean isOvertaken(Journey journey, int deferral) {
        return journey.heard().referred()
                || journey.isAway()
                || journey.followUp()
                        .file()
                        .filter(held -> held.ending().isPresent() || held.hasDeferralFrom(deferral))
                        .isPresent();
    }

    private static boolean isReview(Cause cause) {
        return switch (cause) {
            case Cause.DeferredReview _ -> true;
            case Cause.JourneyEnded _,
                    Cause.EligibilityChanged _,
                    Cause.CheckIn _,
                    Cause.FormerCustomerCall _,
                    Cause.Action _ -> false;
        };
    }
}
