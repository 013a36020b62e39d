package org.opendoor.session.rest.travel;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.session.domain.travel.ClaimRefusal;

/** The problems of travel claims on the wire. */
enum ClaimCode implements ProblemCode {
    NO_SUCH_SESSION(422, "The plan has no such session"),
    JOURNEY_NOT_MADE(409, "Nobody has said that the person came, or looked for the venue in vain"),
    AMOUNT_OUT_OF_BOUNDS(422, "More than is paid for one session"),
    CLAIMED_TOO_LATE(409, "The session is too long ago"),
    CLAIM_APPROVED(409, "It is approved as it was: decline it first"),
    CLAIM_NOT_APPROVED(409, "Only what is approved is paid"),
    CLAIM_DECLINED(409, "It was declined: enter it anew"),
    CLAIM_PAID(409, "It was paid");

    private final int status;
    private final String title;

    ClaimCode(int status, String title) {
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

    static ProblemCode of(ClaimRefusal why) {
        return switch (why) {
            case NOT_YET_KNOWN, CLAIM_UNKNOWN -> KitCode.NOT_YET_KNOWN;
            case NO_SUCH_SESSION -> NO_SUCH_SESSION;
            case JOURNEY_NOT_MADE -> JOURNEY_NOT_MADE;
            case AMOUNT_OUT_OF_BOUNDS -> AMOUNT_OUT_OF_BOUNDS;
            case CLAIMED_TOO_LATE -> CLAIMED_TOO_LATE;
            case CLAIM_APPROVED -> CLAIM_APPROVED;
            case CLAIM_NOT_APPROVED -> CLAIM_NOT_APPROVED;
            case CLAIM_DECLINED -> CLAIM_DECLINED;
            case CLAIM_PAID -> CLAIM_PAID;
        };
    }
}
