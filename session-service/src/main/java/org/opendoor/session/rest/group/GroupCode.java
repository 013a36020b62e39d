package org.opendoor.session.rest.group;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.session.domain.group.GroupRefusal;

/** The problems of groups on the wire: one for each refusal of the domain. */
enum GroupCode implements ProblemCode {
    PERSON_NOT_REFERRED(422, "No such person was referred to this provider"),
    NOT_ASSESSED(409, "A place needs an attended assessment, or a recorded exception"),
    PROGRAMME_OVER(409, "The person's programme is over"),
    NOT_IN_THE_PLAN(409, "The person's plan does not wait for this module in a group"),
    IN_ANOTHER_GROUP(409, "The person is on another group's list for the same module"),
    NOT_ON_THE_LIST(422, "The person is not on this group's list"),
    NOTHING_WAS_OFFERED(409, "Nothing was offered to the person, or they have answered"),
    GROUP_CANCELLED(409, "The group was cancelled"),
    GROUP_STARTED(409, "The group has started"),
    NO_SESSION_AHEAD(409, "All sessions of the group have begun"),
    FIRST_SESSION_PAST(422, "The first session must be ahead"),
    NO_SUCH_GROUP_SESSION(422, "The group has no such session"),
    SESSION_HAS_BEGUN(409, "The session has begun, or its new time is past"),
    SESSIONS_OUT_OF_ORDER(422, "The session would not be between the one before it and the one after it"),
    ON_A_BANK_HOLIDAY(422, "Nobody meets on a bank holiday"),
    NO_SUCH_MODULE(422, "The provider's catalogue has no such module"),
    TOO_FEW_PLACES(422, "There would be fewer places than it takes to start"),
    VENUE_NEEDED(422, "Where people meet face to face there has to be a venue"),
    VENUE_NOT_IN_USE(422, "The venue is another provider's, or not in use"),
    NOT_A_PRACTITIONER_HERE(422, "Not a practitioner who works for this provider"),
    HANDOVER_NEEDED(422, "Another practitioner needs a summary for each member");

    private final int status;
    private final String title;

    GroupCode(int status, String title) {
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

    static ProblemCode of(GroupRefusal why) {
        return switch (why) {
            case NO_SUCH_GROUP -> KitCode.NOT_YET_KNOWN;
            case PERSON_NOT_REFERRED -> PERSON_NOT_REFERRED;
            case NOT_ASSESSED -> NOT_ASSESSED;
            case PROGRAMME_OVER -> PROGRAMME_OVER;
            case NOT_IN_THE_PLAN -> NOT_IN_THE_PLAN;
            case IN_ANOTHER_GROUP -> IN_ANOTHER_GROUP;
            case NOT_ON_THE_LIST -> NOT_ON_THE_LIST;
            case NOTHING_WAS_OFFERED -> NOTHING_WAS_OFFERED;
            case GROUP_CANCELLED -> GROUP_CANCELLED;
            case GROUP_STARTED -> GROUP_STARTED;
            case NO_SESSION_AHEAD -> NO_SESSION_AHEAD;
            case FIRST_SESSION_PAST -> FIRST_SESSION_PAST;
            case NO_SUCH_SESSION -> NO_SUCH_GROUP_SESSION;
            case SESSION_HAS_BEGUN -> SESSION_HAS_BEGUN;
            case SESSIONS_OUT_OF_ORDER -> SESSIONS_OUT_OF_ORDER;
            case ON_A_BANK_HOLIDAY -> ON_A_BANK_HOLIDAY;
            case NO_SUCH_MODULE -> NO_SUCH_MODULE;
            case TOO_FEW_PLACES -> TOO_FEW_PLACES;
            case VENUE_NEEDED -> VENUE_NEEDED;
            case VENUE_NOT_IN_USE -> VENUE_NOT_IN_USE;
            case NOT_A_PRACTITIONER_HERE -> NOT_A_PRACTITIONER_HERE;
            case HANDOVER_NEEDED -> HANDOVER_NEEDED;
        };
    }
}
