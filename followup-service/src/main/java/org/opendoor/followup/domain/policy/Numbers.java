package org.opendoor.followup.domain.policy;

import java.util.List;

/** What any number of a policy must be. */
final class Numbers {
    private Numbers() {}

    static void atLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, was " + number);
        }
    }

    /** Months as a list: each later than the one before, and not more of them than anybody should hear. */
    static List<Integer> ascending(String what, List<Integer> months, int most) {
        var before = 0;
        for (int month : months) {
            if (month <= before) {
                throw new IllegalArgumentException(what + " must ascend from 1: " + months);
            }
            before = month;
        }
        if (months.size() > most) {
            throw new IllegalArgumentException(what + " are more than " + most);
        }
        return List.copyOf(months);
    }
}
