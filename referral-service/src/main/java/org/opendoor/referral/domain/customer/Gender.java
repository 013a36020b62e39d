package org.opendoor.referral.domain.customer;

import java.util.Arrays;
import java.util.Optional;

/** How the person describes their gender, with the code of the NHS Data Dictionary's GENDER IDENTITY CODE. */
public enum Gender {
    MALE("1"),
    FEMALE("2"),
    NON_BINARY("3"),
    OTHER("4"),
    NOT_STATED("Z");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    /** The national code. */
    public String code() {
        return code;
    }

    /** The one with this national code. */
    public static Optional<Gender> of(String code) {
        return Arrays.stream(values())
                .filter(gender -> gender.code.equals(code))
                .findFirst();
    }
}
