package org.opendoor.analytics.projection;

import java.util.Optional;

/** GENDER IDENTITY CODE of the NHS Data Dictionary, without "not stated": that is nothing known. */
public enum Gender {
    MALE,
    FEMALE,
    NON_BINARY,
    OTHER;

    /**
     * @param code 1 to 4, or Z, not stated
     * @throws IllegalArgumentException for a code that is not in the list
     */
    public static Optional<Gender> of(String code) {
        return switch (code) {
            case "1" -> Optional.of(MALE);
            case "2" -> Optional.of(FEMALE);
            case "3" -> Optional.of(NON_BINARY);
            case "4" -> Optional.of(OTHER);
            case "Z" -> Optional.empty();
            default -> throw new IllegalArgumentException("no gender has that code");
        };
    }
}
