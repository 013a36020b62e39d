package org.opendoor.followup.domain.nextstep;

import java.util.Optional;

/** What is known of a fact: that it is so, that it is not, or nothing. */
public enum Known {
    YES,
    NO,
    UNKNOWN;

    static Known of(Optional<Boolean> told) {
        return told.map(Known::of).orElse(UNKNOWN);
    }

    static Known of(boolean so) {
        return so ? YES : NO;
    }

    Known opposite() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
