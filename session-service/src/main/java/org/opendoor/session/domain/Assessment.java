package org.opendoor.session.domain;

import java.time.LocalDate;

/** The one-to-one meeting that finds out whether the programme is right for this person, and what came of it. */
public record Assessment(
        LocalDate heldOn, ConditionGroup conditionGroup, WorkReadiness workReadiness, Verdict verdict) {

    /** Either the person is accepted, or there is a reason. */
    public sealed interface Verdict {

        /** A plan is to be agreed. */
        record TakenOn() implements Verdict {}

        /** The programme is not for them now, and that ends the journey. */
        record NotTakenOn(Reason reason) implements Verdict {}
    }

    public boolean accepted() {
        return switch (verdict) {
            case Verdict.TakenOn _ -> true;
            case Verdict.NotTakenOn _ -> false;
        };
    }
}
