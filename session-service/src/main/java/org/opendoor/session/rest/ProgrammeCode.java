package org.opendoor.session.rest;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.slot.SlotRefusal;
import org.opendoor.session.domain.task.TaskRefusal;

/** The problems of programmes on the wire: one for each refusal of the domain. */
public enum ProgrammeCode implements ProblemCode {
    APPOINTMENT_STANDS(409, "An appointment is booked and still ahead"),
    NO_APPOINTMENT(409, "No such appointment is ahead"),
    ALREADY_ASSESSED(409, "There has been an assessment"),
    NOT_YET_ASSESSED(409, "A plan needs an accepted assessment"),
    ASSESSMENT_NOT_YET_HELD(409, "The day of the assessment has not come"),
    PLAN_ALREADY_AGREED(409, "Another plan was agreed"),
    NO_PLAN(409, "There are no sessions before a plan is agreed"),
    MODULE_NOT_OFFERED(422, "The provider's catalogue does not offer such a module"),
    MODULE_TOO_EARLY(422, "Another module must come before it"),
    MODULES_OVERLAP(422, "Modules run one after another, and these would not"),
    SESSIONS_ALREADY_HELD(409, "What became of sessions is known: a module is never shorter than that"),
    PLAN_WOULD_BE_EMPTY(409, "A plan has at least one module"),
    NOTHING_LEFT_AFTER_PAUSE(409, "The pause would cover everything that is left"),
    GROUP_KEEPS_ITS_PACE(409, "A group is not slowed down for one of its members"),
    NO_SUCH_ITEM(422, "The plan has no such module"),
    MORE_THAN_PROMISED(409, "The module was promised with fewer sessions"),
    SESSION_HAS_AN_ANSWER(409, "What became of the session is known, so that it cannot be moved"),
    NO_SUCH_SESSION(422, "The plan has no such session"),
    SESSION_NOT_YET_HELD(409, "The session has not begun"),
    SESSION_NOT_IN_THE_FUTURE(409, "Code 0 is for a session that has not begun, and this one has"),
    ATTENDANCE_REASON_NEEDED(422, "Codes 2, 3 and 7 need a reason"),
    ATTENDANCE_REASON_NOT_EXPECTED(422, "Only codes 2, 3 and 7 have a reason"),
    RECORDED_IN_THE_FUTURE(422, "recordedAt is more than a day ahead"),
    RECORDED_TOO_LONG_AGO(422, "recordedAt is more than two years ago"),
    SESSION_TOO_LONG_AGO(409, "The session was more than two years ago"),
    ATTENDANCE_CONFLICT(409, "Something else was recorded about this session at the same time"),
    REASON_DOES_NOT_FIT(422, "The reason does not go with how the programme would end"),
    SLOT_IN_THE_PAST(409, "The slot has begun"),
    SLOT_TAKEN(409, "Somebody has the slot"),
    SLOT_WITHDRAWN(409, "The slot is not offered any more"),
    SLOT_CONFLICT(409, "Something else was said about the slot at the same time"),
    SLOT_UNKNOWN(422, "The provider has no such slot"),
    SLOT_OVERLAPS(422, "The practitioner is in another slot then"),
    PRACTITIONER_NOT_HERE(422, "No such practitioner works for the provider, as far as the directory knows"),
    PRACTITIONER_AWAY(422, "The practitioner is away on that day"),
    VENUE_NOT_HERE(422, "The provider has no such venue in use, as far as the directory knows"),
    VENUE_DOES_NOT_FIT(422, "Face to face needs a venue, and nothing else has one"),
    PLACE_UNKNOWN(422, "Nobody here knows where that outward code is"),
    ROWS_REFUSED(422, "Rows were refused, and all or none were to be taken"),
    ALTERNATIVES_TO_OFFER(409, "For this reason there are other ways to offer first"),
    PROGRAMME_NOT_ENDED(409, "The programme has not ended"),
    NO_ADVISER(422, "They asked that Jobcentre is not involved: hand them back to their GP"),
    PERSON_FORGOTTEN(410, "The person was forgotten"),
    TASK_SETTLED(409, "The task is done or not needed any more"),
    OUTCOME_DOES_NOT_FIT(422, "That is no answer to this kind of task"),
    PROGRAMME_ENDED(409, "The programme has ended");

    private final int status;
    private final String title;

    ProgrammeCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** The code of what a task refuses. */
    public static ProblemCode of(TaskRefusal why) {
        return switch (why) {
            case TASK_UNKNOWN -> KitCode.NOT_YET_KNOWN;
            case TASK_SETTLED -> TASK_SETTLED;
            case OUTCOME_DOES_NOT_FIT -> OUTCOME_DOES_NOT_FIT;
        };
    }

    /** The code of what a slot refuses. */
    public static ProgrammeCode of(SlotRefusal why) {
        return switch (why) {
            case SLOT_UNKNOWN -> SLOT_UNKNOWN;
            case SLOT_IN_THE_PAST -> SLOT_IN_THE_PAST;
            case SLOT_TAKEN -> SLOT_TAKEN;
            case SLOT_WITHDRAWN -> SLOT_WITHDRAWN;
            case SLOT_CONFLICT -> SLOT_CONFLICT;
            case SLOT_OVERLAPS -> SLOT_OVERLAPS;
            case PRACTITIONER_NOT_HERE -> PRACTITIONER_NOT_HERE;
            case PRACTITIONER_AWAY -> PRACTITIONER_AWAY;
            case VENUE_NOT_HERE -> VENUE_NOT_HERE;
            case VENUE_DOES_NOT_FIT -> VENUE_DOES_NOT_FIT;
        };
    }

    /** The code of what a programme refuses. */
    public static ProblemCode of(ProgrammeRefusal why) {
        return switch (why) {
            case NOT_YET_KNOWN -> KitCode.NOT_YET_KNOWN;
            case APPOINTMENT_STANDS -> APPOINTMENT_STANDS;
            case NO_APPOINTMENT -> NO_APPOINTMENT;
            case ALREADY_ASSESSED -> ALREADY_ASSESSED;
            case NOT_YET_ASSESSED -> NOT_YET_ASSESSED;
            case ASSESSMENT_NOT_YET_HELD -> ASSESSMENT_NOT_YET_HELD;
            case PLAN_ALREADY_AGREED -> PLAN_ALREADY_AGREED;
            case NO_PLAN -> NO_PLAN;
            case MODULE_NOT_OFFERED -> MODULE_NOT_OFFERED;
            case MODULE_TOO_EARLY -> MODULE_TOO_EARLY;
            case MODULES_OVERLAP -> MODULES_OVERLAP;
            case SESSIONS_ALREADY_HELD -> SESSIONS_ALREADY_HELD;
            case PLAN_WOULD_BE_EMPTY -> PLAN_WOULD_BE_EMPTY;
            case NOTHING_LEFT_AFTER_PAUSE -> NOTHING_LEFT_AFTER_PAUSE;
            case GROUP_KEEPS_ITS_PACE -> GROUP_KEEPS_ITS_PACE;
            case NO_SUCH_ITEM -> NO_SUCH_ITEM;
            case MORE_THAN_PROMISED -> MORE_THAN_PROMISED;
            case SESSION_HAS_AN_ANSWER -> SESSION_HAS_AN_ANSWER;
            case NO_SUCH_SESSION -> NO_SUCH_SESSION;
            case SESSION_NOT_YET_HELD -> SESSION_NOT_YET_HELD;
            case SESSION_NOT_IN_THE_FUTURE -> SESSION_NOT_IN_THE_FUTURE;
            case ATTENDANCE_REASON_NEEDED -> ATTENDANCE_REASON_NEEDED;
            case ATTENDANCE_REASON_NOT_EXPECTED -> ATTENDANCE_REASON_NOT_EXPECTED;
            case RECORDED_IN_THE_FUTURE -> RECORDED_IN_THE_FUTURE;
            case RECORDED_TOO_LONG_AGO -> RECORDED_TOO_LONG_AGO;
            case SESSION_TOO_LONG_AGO -> SESSION_TOO_LONG_AGO;
            case ATTENDANCE_CONFLICT -> ATTENDANCE_CONFLICT;
            case REASON_DOES_NOT_FIT -> REASON_DOES_NOT_FIT;
            case ALTERNATIVES_TO_OFFER -> ALTERNATIVES_TO_OFFER;
            case PROGRAMME_NOT_ENDED -> PROGRAMME_NOT_ENDED;
            case NO_ADVISER -> NO_ADVISER;
            case PERSON_FORGOTTEN -> PERSON_FORGOTTEN;
            case PROGRAMME_ENDED -> PROGRAMME_ENDED;
        };
    }
}
