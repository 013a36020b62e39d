package org.opendoor.session.domain.task;

import static org.opendoor.session.domain.task.TaskOutcome.ARRANGED;
import static org.opendoor.session.domain.task.TaskOutcome.CONTACT;
import static org.opendoor.session.domain.task.TaskOutcome.DECLINED;
import static org.opendoor.session.domain.task.TaskOutcome.GOES_ON;
import static org.opendoor.session.domain.task.TaskOutcome.HANDED_TO_CRISIS_TEAM;
import static org.opendoor.session.domain.task.TaskOutcome.LEAVES;
import static org.opendoor.session.domain.task.TaskOutcome.NONE_NEEDED;
import static org.opendoor.session.domain.task.TaskOutcome.NOT_POSSIBLE;
import static org.opendoor.session.domain.task.TaskOutcome.NOT_REACHED;
import static org.opendoor.session.domain.task.TaskOutcome.REBOOKED;
import static org.opendoor.session.domain.task.TaskOutcome.RECORDED;
import static org.opendoor.session.domain.task.TaskOutcome.REFRESHER;
import static org.opendoor.session.domain.task.TaskOutcome.RE_REFERRAL;
import static org.opendoor.session.domain.task.TaskOutcome.STAYS;
import static org.opendoor.session.domain.task.TaskOutcome.STOPS;
import static org.opendoor.session.domain.task.TaskOutcome.TALKED_TO;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.opendoor.session.domain.WorkingDays;

/**
 * How each kind of task is handled: data, in one place. The days are ours; that somebody upset is talked to alone within
 * days, and that a flag of self-harm is not left overnight, is what customers and clinicians asked for.
 *
 * @param workingDays until when, after the day on which it is opened; 0 is that very day, whatever day it is
 * @param outcomes the answers that fit
 * @param endsWithJourney whether nobody need do it any more once the journey is over
 */
public record TaskPolicy(int workingDays, Set<TaskOutcome> outcomes, boolean endsWithJourney) {

    private static final int SAME_DAY = 0;
    private static final int SOON = 2;
    private static final int IN_A_WEEK = 5;

    /** What holds for this kind. */
    public static TaskPolicy of(TaskKind kind) {
        return switch (kind) {
            case TWO_MISSES -> during(SOON, TALKED_TO, REBOOKED, NOT_REACHED);
            case SELF_HARM_FLAG -> always(SAME_DAY, TALKED_TO, HANDED_TO_CRISIS_TEAM);
            case UPSET_IN_GROUP -> always(SOON, TALKED_TO, DECLINED, NOT_REACHED);
            case WITHDRAWAL_REQUESTED -> during(IN_A_WEEK, STAYS, LEAVES);
            case ALTERNATIVE_ACCEPTED -> during(SOON, ARRANGED, NOT_POSSIBLE);
            case REBOOK_FIRST_APPOINTMENT -> during(SOON, REBOOKED, DECLINED, NOT_REACHED);
            case VENUE_NOT_FOUND -> during(SAME_DAY, REBOOKED, DECLINED, NOT_REACHED);
            case GROUP_BELOW_MINIMUM -> always(IN_A_WEEK, GOES_ON, STOPS);
            case LONGEST_WAIT_REACHED -> during(IN_A_WEEK, ARRANGED, GOES_ON, DECLINED, NOT_REACHED);
            case CALL_TO_ANSWER -> always(SOON, REFRESHER, RE_REFERRAL, CONTACT, NONE_NEEDED);
            case UNRECORDED_REGISTER -> always(SOON, RECORDED);
        };
    }

    /** The last day on which it is in time. */
    public LocalDate dueOn(LocalDate opened, WorkingDays days) {
        return workingDays == SAME_DAY ? opened : days.after(opened, workingDays);
    }

    /** Whether it is to be done on the day it is opened. */
    public boolean sameDay() {
        return workingDays == SAME_DAY;
    }

    private static TaskPolicy during(int workingDays, TaskOutcome first, TaskOutcome... others) {
        return new TaskPolicy(workingDays, EnumSet.of(first, others), true);
    }

    private static TaskPolicy always(int workingDays, TaskOutcome first, TaskOutcome... others) {
        return new TaskPolicy(workingDays, EnumSet.of(first, others), false);
    }
}
