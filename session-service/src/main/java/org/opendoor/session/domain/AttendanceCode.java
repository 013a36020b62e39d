package org.opendoor.session.domain;

import java.util.Arrays;
import java.util.Optional;

/** ATTENDED OR DID NOT ATTEND, with the national code (NHS Data Dictionary), and what it counts for. */
public enum AttendanceCode {
    ON_TIME("5", Counts.ATTENDED),
    LATE_BUT_SEEN("6", Counts.ATTENDED),
    TOO_LATE_TO_BE_SEEN("7", Counts.MISSED),
    CANCELLED_BY_PATIENT("2", Counts.MISSED),
    DID_NOT_ATTEND("3", Counts.MISSED),
    CANCELLED_BY_PROVIDER("4", Counts.NOTHING),
    IN_THE_FUTURE("0", Counts.NOTHING);

    private enum Counts {
        ATTENDED,
        MISSED,
        NOTHING
    }

    private final String code;
    private final Counts counts;

    AttendanceCode(String code, Counts counts) {
        this.code = code;
        this.counts = counts;
    }

    public String code() {
        return code;
    }

    public boolean attended() {
        return counts == Counts.ATTENDED;
    }

    public boolean missed() {
        return counts == Counts.MISSED;
    }

    /** A miss is noticed kindly only if somebody asked why. */
    boolean needsReason() {
        return missed();
    }

    /** Reads what systems send: blanks around and one leading zero are of no meaning. Empty for anything else. */
    public static Optional<AttendanceCode> parse(String sent) {
        var digits = sent.strip();
        var code = digits.length() == 2 && digits.startsWith("0") ? digits.substring(1) : digits;
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }
}
