package org.opendoor.analytics.projection;

import java.util.Optional;

/** The marks from 1 to 5 in three rows, because few people give each. */
enum Satisfied {
    YES,
    NEITHER,
    NO,
    NOT_STATED;

    static Satisfied of(Optional<Integer> mark) {
        return mark.map(given -> given > 3 ? YES : given == 3 ? NEITHER : NO).orElse(NOT_STATED);
    }
}
