package org.opendoor.analytics.projection;

import static org.opendoor.analytics.disclosure.Bead.one;
import static org.opendoor.analytics.disclosure.Bead.pair;
import static org.opendoor.analytics.disclosure.Dimension.ABOUT;
import static org.opendoor.analytics.disclosure.Dimension.CHANGE;
import static org.opendoor.analytics.disclosure.Dimension.CHECK_IN;
import static org.opendoor.analytics.disclosure.Dimension.CONDITION;
import static org.opendoor.analytics.disclosure.Dimension.DECIDED_BY;
import static org.opendoor.analytics.disclosure.Dimension.EXPECTATIONS;
import static org.opendoor.analytics.disclosure.Dimension.MODE;
import static org.opendoor.analytics.disclosure.Dimension.MODULE;
import static org.opendoor.analytics.disclosure.Dimension.READINESS_AFTER;
import static org.opendoor.analytics.disclosure.Dimension.READINESS_BEFORE;
import static org.opendoor.analytics.disclosure.Dimension.REASON;
import static org.opendoor.analytics.disclosure.Dimension.SATISFIED;
import static org.opendoor.analytics.disclosure.Dimension.STAGE;
import static org.opendoor.analytics.disclosure.Dimension.WAITING;
import static org.opendoor.analytics.disclosure.Dimension.WORK;

import java.util.List;
import java.util.Set;
import org.opendoor.analytics.disclosure.Bead;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Necklace;

/**
 * What is counted. A journey counts for a measure at most once a month: the month in which the step happened.
 *
 * <p>Steps are not counted by the month in which their journey began. Such a number would go on changing for months
 * after its month, and each change would be one person's step, for everybody to watch. For the same reason a measure of
 * an early step has no dimension that is known only later. No measure contains another one either: a sum beside its
 * parts would be a subtraction waiting to be done.
 */
public enum Measure {
    OFFERED,
    REFERRED,
    /** Declined or withdrawn. */
    SAID_NO(one(REASON)),
    /** Not started or not accepted. */
    NEVER_STARTED(one(REASON)),
    SEEN(pair(WAITING, CONDITION)),
    STARTED(one(CONDITION), one(MODE), one(MODULE)),
    COMPLETED(Tables.taught()),
    /** Dropped out, but not for work. */
    LEFT_EARLY(Tables.taught(pair(REASON, STAGE))),
    LEFT_FOR_WORK(Tables.taught(one(STAGE))),
    CAME_TO_ALL(Tables.attending()),
    MISSED_SOME(Tables.attending(one(REASON))),
    CAME_TO_NONE(Tables.attending(one(REASON))),
    WELLBEING_MEASURED(pair(CHANGE, CONDITION)),
    CONFIDENCE_MEASURED(pair(CHANGE, CONDITION)),
    PAIN_MEASURED(pair(CHANGE, CONDITION)),
    PHQ_9_MEASURED(pair(CHANGE, CONDITION)),
    GAD_7_MEASURED(pair(CHANGE, CONDITION)),
    READINESS_AT_END(pair(READINESS_BEFORE, READINESS_AFTER)),
    /** The check-in after twelve months. */
    AFTER_A_YEAR(pair(READINESS_AFTER, WORK)),
    CHECKED_IN(pair(CHECK_IN, WORK)),
    /** In the month of the first wish that was not met. */
    WISH_UNMET(pair(ABOUT, DECIDED_BY)),
    FEEDBACK_GIVEN(pair(SATISFIED, EXPECTATIONS)),
    FOLLOW_UP_OPENED,
    /** In the month in which the contact was due, like the two after it: only then is the promise settled. */
    CONTACT_KEPT,
    /** Made after its day. */
    CONTACT_LATE,
    /** Not made, though everybody had been told. */
    CONTACT_BROKEN,
    /** Counts the journey that they had left. */
    CAME_BACK;

    /** Never changed: records of records. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Necklace necklace;

    Measure(Bead... own) {
        this.necklace = Tables.OF_EVERYBODY.with(own);
    }

    /** The tables in which it is told. */
    public Necklace necklace() {
        return necklace;
    }

    /**
     * The rows of its tables.
     *
     * @param places each district with each provider who works there, as far as they were ever heard of
     */
    public Frame frame(Set<List<String>> places) {
        return Frames.of(this, places);
    }

    /** The words of a dimension that say something, in their order. */
    public List<String> known(Dimension dimension) {
        return words(dimension).stream()
                .filter(word -> !word.equals(Words.NOT_KNOWN))
                .toList();
    }

    /**
     * The rows that this measure's tables have for a dimension, people or not; none for districts and providers, which
     * are those that were ever heard of.
     */
    public Set<String> words(Dimension dimension) {
        return Words.of(this, dimension);
    }
}
