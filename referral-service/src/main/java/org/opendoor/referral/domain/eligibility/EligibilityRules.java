package org.opendoor.referral.domain.eligibility;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.refuse;

import java.time.LocalDate;
import org.opendoor.eventing.decision.Decision;

/** Whether a fact is taken: the table of docs/states/eligibility.md in code. */
public final class EligibilityRules {

    private EligibilityRules() {}

    /** Who tells it. */
    public enum Teller {
        /** Of the person's district. */
        JOBCENTRE,
        /** The provider's side, or the centre, of somebody of whom Jobcentre knows nothing. */
        WITHOUT_JOBCENTRE,
        /** The provider's side, or the centre, of somebody who is with Jobcentre. */
        BESIDE_JOBCENTRE
    }

    /** What becomes of a fact beside all that is known; once accepted it is never changed. */
    public static Decision<EligibilityChange, EligibilityRefusal> decide(
            Eligibility known, EligibilityChange told, Teller teller, LocalDate today) {
        if (!mayTell(teller, told.kind())) {
            return refuse(EligibilityRefusal.JOBCENTRE_TELLS);
        }
        if (!told.withinReach(today)) {
            return refuse(EligibilityRefusal.DAY_OUT_OF_REACH);
        }
        return known.known(told)
                .map(before -> before.saysTheSame(told)
                        ? Decision.<EligibilityChange, EligibilityRefusal>alreadyDone()
                        : Decision.<EligibilityChange, EligibilityRefusal>refuse(EligibilityRefusal.CHANGE_EXISTS))
                .orElseGet(() -> accept(told));
    }

    private static boolean mayTell(Teller teller, EligibilityKind kind) {
        return switch (teller) {
            case JOBCENTRE -> true;
            case WITHOUT_JOBCENTRE -> !kind.aboutTheClaim();
            case BESIDE_JOBCENTRE -> false;
        };
    }
}
