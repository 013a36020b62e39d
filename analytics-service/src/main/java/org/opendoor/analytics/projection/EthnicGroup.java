package org.opendoor.analytics.projection;

import java.util.Optional;

/** The groups into which the NHS Data Dictionary puts the categories of ETHNIC CATEGORY CODE. */
public enum EthnicGroup {
    WHITE,
    MIXED,
    ASIAN,
    BLACK,
    OTHER;

    /**
     * @param code A to S, or Z, not stated
     * @throws IllegalArgumentException for a code that is not in the list
     */
    public static Optional<EthnicGroup> of(String code) {
        return switch (code) {
            case "A", "B", "C" -> Optional.of(WHITE);
            case "D", "E", "F", "G" -> Optional.of(MIXED);
            case "H", "J", "K", "L" -> Optional.of(ASIAN);
            case "M", "N", "P" -> Optional.of(BLACK);
            case "R", "S" -> Optional.of(OTHER);
            case "Z" -> Optional.empty();
            default -> throw new IllegalArgumentException("no ethnic category has that code");
        };
    }
}
