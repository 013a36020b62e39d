package org.opendoor.analytics.projection;

import java.util.Arrays;

/** How many days somebody waited from the referral to the first appointment held. */
enum Waiting {
    UP_TO_7(7),
    FROM_8_TO_14(14),
    FROM_15_TO_28(28),
    FROM_29_TO_42(42),
    OVER_42(Long.MAX_VALUE),
    NOT_KNOWN(Long.MAX_VALUE);

    private final long most;

    Waiting(long most) {
        this.most = most;
    }

    static Waiting of(long days) {
        return Arrays.stream(values())
                .filter(band -> days <= band.most)
                .findFirst()
                .orElse(OVER_42);
    }
}
