package org.opendoor.analytics.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the register says of one session.
 *
 * @param reason why they did not come, where they did not
 * @param recordedAt by the recording system's clock
 */
public record Attendance(
        LocalDate heldOn, Code code, Optional<MissedBecause> reason, Setting setting, Instant recordedAt) {

    /** Codes 5 and 6. */
    public boolean came() {
        return code == Code.ON_TIME || code == Code.LATE_BUT_SEEN;
    }

    /** Codes 2, 3 and 7; what the provider cancelled counts for nothing. */
    boolean stayedAway() {
        return !came() && code != Code.CANCELLED_BY_PROVIDER;
    }

    /** ATTENDED OR DID NOT ATTEND of the NHS Data Dictionary. */
    public enum Code {
        CANCELLED_BY_PATIENT,
        DID_NOT_ATTEND,
        CANCELLED_BY_PROVIDER,
        ON_TIME,
        LATE_BUT_SEEN,
        TOO_LATE;

        /**
         * @throws IllegalArgumentException for a code that is not in the list
         */
        public static Code of(String code) {
            return switch (code) {
                case "2" -> CANCELLED_BY_PATIENT;
                case "3" -> DID_NOT_ATTEND;
                case "4" -> CANCELLED_BY_PROVIDER;
                case "5" -> ON_TIME;
                case "6" -> LATE_BUT_SEEN;
                case "7" -> TOO_LATE;
                default -> throw new IllegalArgumentException("no attendance has that code");
            };
        }
    }

    /** Why somebody did not come. */
    public enum MissedBecause {
        FELT_UNWELL,
        ANXIETY_LEAVING_HOME,
        FORGOT,
        OTHER_HEALTH_APPOINTMENT,
        CARING_RESPONSIBILITY,
        HOLIDAY_OR_PERSONAL,
        BEREAVEMENT_OR_CRISIS,
        TRAVEL_OR_COST,
        COULD_NOT_FIND_VENUE,
        NOT_COMFORTABLE_IN_GROUP,
        OTHER,
        NOT_STATED
    }

    /**
     * In what company, where and with whom; each as far as it was recorded.
     *
     * @param groupSize how many had a place
     */
    public record Setting(
            Delivery delivery, Optional<Integer> groupSize, Optional<String> venue, Optional<String> practitioner) {}
}
