package org.opendoor.followup.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * How soon somebody gets in touch, as data: a version that can be named beside a promise made under it.
 *
 * @param version of the policy
 * @param afterEnding working days from the ending to the due day, for each kind
 * @param whenWanted working days if the person asked to be contacted, where that is sooner
 * @param secondLevelAfter working days from the due day to the second escalation
 * @param afterChange working days from a change of benefit, work or home to the due day
 */
public record ContactPolicy(
        int version, Map<EndingKind, Integer> afterEnding, int whenWanted, int secondLevelAfter, int afterChange) {
    public ContactPolicy {
        afterEnding = Map.copyOf(afterEnding);
        for (var kind : EndingKind.values()) {
            atLeastOne("days after " + kind, afterEnding.getOrDefault(kind, 0));
        }
        atLeastOne("days when contact is wanted", whenWanted);
        atLeastOne("days to the second escalation", secondLevelAfter);
        atLeastOne("days after a change", afterChange);
    }

    /** The policy the platform starts with. */
    public static ContactPolicy first() {
        var days = new EnumMap<EndingKind, Integer>(EndingKind.class);
        days.put(EndingKind.COMPLETED, 10);
        days.put(EndingKind.DROPPED_OUT, 5);
        days.put(EndingKind.NOT_STARTED, 5);
        days.put(EndingKind.NOT_ACCEPTED, 5);
        days.put(EndingKind.DECLINED, 20);
        days.put(EndingKind.WITHDRAWN, 20);
        return new ContactPolicy(1, days, 3, 5, 5);
    }

    int workingDaysFor(EndingKind kind, ContactWish.Wanted wanted) {
        var usual = afterEnding.get(kind);
        return switch (wanted) {
            case YES -> Math.min(usual, whenWanted);
            case NO, NOT_ASKED -> usual;
        };
    }

    private static void atLeastOne(String what, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, was " + days);
        }
    }
}
