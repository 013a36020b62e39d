package org.opendoor.kit.page;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * How many items a page holds at most.
 *
 * @param value 1 to 200
 */
public record Limit(int value) {
    /** The largest page there is. */
    public static final int LARGEST = 200;

    private static final int USUAL = 50;

    public Limit {
        if (value < 1 || value > LARGEST) {
            throw new Refused(KitCode.LIMIT_INVALID);
        }
    }

    /**
     * Reads the query parameter; absent means 50.
     *
     * @throws Refused LIMIT_INVALID if it is not a number between 1 and 200
     */
    public static Limit of(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return new Limit(USUAL);
        }
        try {
            return new Limit(Integer.parseInt(parameter.strip()));
        } catch (NumberFormatException notANumber) {
            throw new Refused(KitCode.LIMIT_INVALID);
        }
    }

    /** What to ask the database for: one more than is shown tells whether there is a next page. */
    public int plusOne() {
        return value + 1;
    }
}
