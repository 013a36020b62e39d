package org.opendoor.session.domain;

import java.util.Arrays;
import java.util.Optional;

/** How people meet, with the national code of the consultation medium (NHS Data Dictionary). */
public enum Medium {
    FACE_TO_FACE("01"),
    TELEPHONE("02"),
    VIDEO("11");

    private final String code;

    Medium(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Empty where no medium has that code. */
    public static Optional<Medium> of(String code) {
        return Arrays.stream(values())
                .filter(medium -> medium.code.equals(code))
                .findFirst();
    }
}
