package org.opendoor.session.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.session.domain.assessment.Findings;
import org.opendoor.session.domain.assessment.HandBack;

/**
 * The one-to-one meeting that finds out whether the programme is right for this person, and what came of it.
 *
 * @param practitioner the token subject of who assessed: the person's lead from then on. Empty where a system wrote it down
 *     and neither it nor the booking named anybody
 */
public record Assessment(
        LocalDate heldOn,
        ConditionGroup conditionGroup,
        WorkReadiness workReadiness,
        Verdict verdict,
        Optional<String> practitioner,
        Findings findings) {

    /** Either the person is accepted, or there is a reason. */
    public sealed interface Verdict {

        /** A plan is to be agreed. */
        record TakenOn() implements Verdict {}

        /**
         * The programme is not for them now, and that ends the journey.
         *
         * @param handBack who told them, what they think of it, and who cares for them now; empty where a system left it
         *     out
         */
        record NotTakenOn(Reason reason, Optional<HandBack> handBack) implements Verdict {}
    }

    /** Says the same of the same meeting; who names no practitioner contradicts nobody. */
    boolean sameAs(Assessment known) {
        return equals(known)
                || (practitioner.isEmpty() && ledBy(known.practitioner).equals(known));
    }

    Assessment ledBy(Optional<String> lead) {
        return new Assessment(heldOn, conditionGroup, workReadiness, verdict, lead, findings);
    }

    public boolean accepted() {
        return switch (verdict) {
            case Verdict.TakenOn _ -> true;
            case Verdict.NotTakenOn _ -> false;
        };
    }
}
