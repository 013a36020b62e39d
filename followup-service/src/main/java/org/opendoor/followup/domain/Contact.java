package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One "get in touch by": the promise, what was tried, how far it was carried up and where it stands.
 *
 * @param id of the contact; stays the same when it is planned anew
 * @param plan the promise
 * @param attempts tries so far, in order
 * @param escalations levels reached so far
 * @param reaching what was agreed and asked for besides
 * @param state where it stands
 */
public record Contact(
        UUID id,
        Plan plan,
        List<Attempt> attempts,
        List<Escalation> escalations,
        Reaching reaching,
        ContactState state) {

    public Contact {
        attempts = List.copyOf(attempts);
        escalations = List.copyOf(escalations);
    }

    static Contact planned(UUID id, Plan plan) {
        return new Contact(id, plan, List.of(), List.of(), Reaching.NOTHING_DONE, new ContactState.Due());
    }

    /** Whether somebody still owes it. */
    public boolean isDue() {
        return switch (state) {
            case ContactState.Due _ -> true;
            case ContactState.Made _, ContactState.Stopped _ -> false;
        };
    }

    /** Whether somebody owes it and the day has passed. */
    public boolean isLate(LocalDate today) {
        return isDue() && today.isAfter(plan.dueOn());
    }

    boolean isMade() {
        return state instanceof ContactState.Made;
    }

    /** Whether it was carried up this far already. */
    public boolean reached(EscalationLevel level) {
        return escalations.stream().anyMatch(escalation -> escalation.level() == level);
    }

    Contact planned(Plan anew) {
        return new Contact(id, anew, attempts, escalations, reaching, state);
    }

    Contact tried(Attempt attempt) {
        return new Contact(id, plan, with(attempts, attempt), escalations, reaching, state);
    }

    Contact escalated(Escalation escalation) {
        return new Contact(id, plan, attempts, with(escalations, escalation), reaching, state);
    }

    Contact now(ContactState other) {
        return new Contact(id, plan, attempts, escalations, reaching, other);
    }

    Contact reaching(UnaryOperator<Reaching> change) {
        return new Contact(id, plan, attempts, escalations, change.apply(reaching), state);
    }

    /** How often in a row nobody was reached, up to the last try. */
    int triesInVain() {
        return (int) attempts.reversed().stream()
                .takeWhile(attempt -> !attempt.outcome().reachedThem())
                .count();
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
