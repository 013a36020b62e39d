package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.policy.CheckInPolicy;
import org.opendoor.followup.domain.policy.Policy;

/**
 * Who is asked again how things are, and when. Like invitations, check-ins are not owed months ahead: their days follow
 * anew from the ending and from what is known of work, and some working days before its day each becomes a contact.
 *
 * @param promises how often: as the policy says under which the contact after the ending was promised
 */
record CheckInRules(Promises promises) {

    /** Those still to come. What passed before anybody knew of it is not made up for. */
    List<CheckInDay> ahead(Journey journey, LocalDate today) {
        return all(journey).filter(day -> !day.dueOn().isBefore(today)).toList();
    }

    /** Whether somebody is asked again how things are: they are not invited back besides. */
    boolean applyTo(Journey journey) {
        return spell(journey).isPresent();
    }

    Decision<FollowUpEvent, FollowUpRefusal> plan(Journey journey, FollowUpCommand.PlanCheckIn command) {
        return all(journey)
                .filter(day -> day.cause().equals(command.cause()))
                .findFirst()
                .map(day -> plan(journey, day, command))
                .orElseGet(Decision::alreadyDone);
    }

    /** Starting or stopping work, or a correction, replaces the check-ins nobody has made yet. */
    Steps settle(Steps steps) {
        var current = spell(steps.journey());
        return steps.stop(
                StopReason.NO_LONGER_DUE,
                cause -> cause instanceof Cause.CheckIn checkIn
                        && current.filter(spell -> isOf(checkIn, spell)).isEmpty());
    }

    private Decision<FollowUpEvent, FollowUpRefusal> plan(
            Journey journey, CheckInDay day, FollowUpCommand.PlanCheckIn command) {
        var today = command.now().on();
        if (day.plannedOn().isAfter(today)) {
            return Decision.refuse(FollowUpRefusal.NOT_DUE_YET);
        }
        var plan = promises.because(day.cause(), journey.parties(), days -> days.forCheckIn(day.dueOn(), today));
        return Decision.accept(new FollowUpEvent.ContactPlanned(command.newContact(), plan));
    }

    private Stream<CheckInDay> all(Journey journey) {
        return spell(journey).stream()
                .flatMap(spell -> promises.ofTheEnding(journey).stream()
                        .map(Policy::checkIns)
                        .flatMap(policy -> days(journey, spell, policy)));
    }

    private Stream<CheckInDay> days(Journey journey, Spell spell, CheckInPolicy policy) {
        var months = switch (spell.kind()) {
            case COMPLETED -> policy.completed();
            case IN_WORK -> policy.inWork();
        };
        var held = journey.followUp().file();
        return months.stream()
                .map(month -> new Cause.CheckIn(spell.kind(), month, spell.number()))
                .filter(cause -> held.flatMap(file -> file.contact(cause)).isEmpty())
                .map(cause -> day(journey, cause, spell.since().plusMonths(cause.months()), policy));
    }

    private CheckInDay day(Journey journey, Cause.CheckIn cause, LocalDate wanted, CheckInPolicy policy) {
        var notBefore = ending(journey).map(Ending::wish).flatMap(ContactWish::notBefore);
        var dueOn = promises.workingDays()
                .onOrAfter(notBefore.filter(wanted::isBefore).orElse(wanted));
        return new CheckInDay(cause, promises.workingDays().before(dueOn, policy.plannedBefore()), dueOn);
    }

    private static Optional<Spell> spell(Journey journey) {
        return journey.isAway()
                ? Optional.empty()
                : ending(journey)
                        .flatMap(ended -> Spell.after(ended, journey.told().work()));
    }

    private static Optional<Ending> ending(Journey journey) {
        return journey.followUp().file().flatMap(CaseFile::ending);
    }

    private static boolean isOf(Cause.CheckIn cause, Spell spell) {
        return cause.kind() == spell.kind() && cause.spell() == spell.number();
    }
}
