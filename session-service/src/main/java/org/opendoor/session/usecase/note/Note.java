package org.opendoor.session.usecase.note;

import org.opendoor.session.domain.assessment.AssessmentWords;
import org.opendoor.session.domain.assessment.Goals;
import org.opendoor.session.domain.closing.Feedback;

/**
 * A kind of note: of each there is one for a journey, written anew in the place of what it said before.
 *
 * @param name how it is kept; it never changes
 * @param type what it holds
 */
public record Note<T>(String name, Class<T> type) {

    /** What was said at the first meeting. */
    public static final Note<AssessmentWords> ASSESSMENT = new Note<>("ASSESSMENT", AssessmentWords.class);

    /** What the person works towards. */
    public static final Note<Goals> GOALS = new Note<>("GOALS", Goals.class);

    /** What somebody who left, or wanted to, said could have been done differently. */
    public static final Note<String> ENDING = new Note<>("ENDING", String.class);

    /** What somebody said could have been done differently, on this occasion. */
    public static Note<String> feedback(Feedback.Occasion occasion) {
        return new Note<>("FEEDBACK_" + occasion, String.class);
    }
}
