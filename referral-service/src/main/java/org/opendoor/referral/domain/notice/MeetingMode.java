package org.opendoor.referral.domain.notice;

import java.util.Arrays;
import java.util.Optional;

/** How people meet, with the code of the NHS Data Dictionary (consultation medium). */
public enum MeetingMode {
    FACE_TO_FACE("01"),
    TELEPHONE("02"),
    VIDEO("11");

    private final String code;

    MeetingMode(String code) {
        this.code = code;
    }

    /** The mode with this code. */
    public static Optional<MeetingMode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }
}
