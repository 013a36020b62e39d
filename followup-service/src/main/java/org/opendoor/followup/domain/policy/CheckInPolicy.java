package org.opendoor.followup.domain.policy;

import java.util.List;

/**
 * When to ask again how things are, in months: gains fade, and people in work relapse.
 *
 * @param completed after completing the programme, or after stopping work again
 * @param inWork after starting work
 * @param plannedBefore how many working days before its due day a check-in shows up as owed
 */
public record CheckInPolicy(List<Integer> completed, List<Integer> inWork, int plannedBefore) {
    /** More would be pressing, of either kind. */
    public static final int MOST = 6;

    public CheckInPolicy {
        completed = Numbers.ascending("check-ins after completing", completed, MOST);
        inWork = Numbers.ascending("check-ins in work", inWork, MOST);
        Numbers.atLeastOne("days before a check-in", plannedBefore);
    }
}
