package org.opendoor.analytics.projection;

/** How far somebody had come when they stopped: sessions attended of those planned. */
public enum Quarter {
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    LAST_QUARTER,
    NOT_KNOWN;

    /**
     * @param of 0 if nothing was planned
     */
    static Quarter of(int attended, int of) {
        if (of < 1) {
            return NOT_KNOWN;
        }
        return switch (Math.min(attended * 4 / of, 3)) {
            case 0 -> FIRST_QUARTER;
            case 1 -> SECOND_QUARTER;
            case 2 -> THIRD_QUARTER;
            default -> LAST_QUARTER;
        };
    }
}
