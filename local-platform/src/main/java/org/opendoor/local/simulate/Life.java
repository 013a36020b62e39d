package org.opendoor.local.simulate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one person will do and say, drawn beforehand: what the platform answers changes nothing of it, so that the same
 * seed is the same cohort.
 *
 * @param number counts people, from 1
 * @param arrivesOn days after the beginning
 * @param second how it goes if they come back, with the days until they do
 */
record Life(int number, int arrivesOn, Who who, Said said, Course first, Optional<Second> second, List<Ring> rings) {

    /** @param background what they tell of age band, gender and ethnicity; a part that they do not tell is absent */
    record Who(Place place, String source, String kind, Map<String, String> background) {

        boolean throughAdviser() {
            return source.equals("M5");
        }
    }

    /** Their answer to the offer: YES, NO with a reason, or LATER and then one of the two. */
    record Said(boolean thinksFirst, Optional<String> no) {}

    /** What becomes of a referral; whoever never starts or is not accepted has no sessions. */
    record Course(int waitDays, Optional<String> neverStarts, Finding finding, Sessions sessions, Closing closing) {}

    /** What the assessment finds. */
    record Finding(String condition, String readiness, boolean accepted, Map<String, Integer> totals) {}

    /**
     * What is planned, and who comes.
     *
     * @param unmet who decided against their wish and why, where anybody did
     * @param came one for each session
     * @param leaves the reason, for whoever leaves before the last of these
     */
    record Sessions(Module module, Optional<Unmet> unmet, Changes changes, List<Came> came, Optional<String> leaves) {}

    /** Who decided against a wish, and why. */
    record Unmet(String by, String because) {}

    /** From which session on, counted from 0, somebody else or another place; never where there are fewer. */
    record Changes(int otherPractitionerFrom, int otherVenueFrom) {}

    /** What became of a session; the reason where the code has one. */
    record Came(String code, Optional<String> because) {}

    /** How they are at the end; {@code satisfied} is 0 where they give no feedback. */
    record Closing(Map<String, Integer> totals, String readiness, int satisfied, String expectations) {}

    /** A second journey. */
    record Second(int afterDays, Course course) {}

    /** What an adviser makes of a promise. */
    record Ring(Promise promise, int daysLate, boolean worksNow, int satisfied) {}

    /** Made in time, made after its day, not made. */
    enum Promise {
        KEPT,
        LATE,
        BROKEN
    }

    /** The ring for the person's {@code nth} contact, from 0. */
    Ring ring(int nth) {
        return rings.get(nth % rings.size());
    }
}
