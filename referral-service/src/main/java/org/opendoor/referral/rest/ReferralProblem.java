package org.opendoor.referral.rest;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.referral.domain.Refusal;

/** The names of this service's refusals, one for each of the domain's that a request can meet. */
public enum ReferralProblem implements ProblemCode {
    ACTIVE_REFERRAL_EXISTS(409, "The person has a referral that is open or running"),
    ALREADY_REFERRED(409, "The person said yes; a change of mind is a withdrawal"),
    JOURNEY_ENDED(409, "The journey is over; the person comes back by a re-referral"),
    STILL_RUNNING(409, "The person is still with the provider, who was asked to let them go"),
    ALREADY_RE_REFERRED(409, "The person has come back already"),
    WITHDRAWAL_ALREADY_REQUESTED(409, "A withdrawal with another reason is waiting for the provider"),
    CONTINUATION_NOT_ASKED(409, "No move to another benefit waits for an adviser's answer"),
    REVIEW_DATE_OUT_OF_REACH(422, "A review date is after today and within a year"),
    REASON_NOT_FOR_THIS(422, "The main reason does not fit here, or is repeated beside itself"),
    CONTACT_DATE_OUT_OF_REACH(422, "A date for contact is from today on and within two years"),
    OPEN_DOOR_DATE_MISSING(422, "The pace REVIEW_DATE needs its date"),
    DISTRICT_NOT_YOURS(403, "The caller refers in other districts"),
    CENTRE_NOT_YOURS(403, "Intake refers for its own centre, and names it"),
    CENTRE_NOT_ALLOWED(422, "Only intake names a centre"),
    ADVISER_NOT_YOURS_TO_NAME(422, "An adviser is the caller; intake names none"),
    KIND_NEEDS_INTAKE(422, "Somebody who keeps Jobcentre out comes through intake"),
    SOURCE_NOT_YOURS(422, "Intake is not a Jobcentre adviser"),
    DISTRICT_UNKNOWN(422, "The directory has no such district, or it is closed"),
    PROVIDER_NOT_HERE(422, "The provider does not serve this district"),
    PROVIDER_NEEDED(422, "The district has no default provider: name one"),
    ADVISER_NOT_HERE(422, "The adviser is not active staff of this district"),
    TRANSFER_NOT_YOURS(403, "Where the journey goes is decided on the other side"),
    NOT_A_TRANSFER(422, "District and provider are the same; an adviser is reassigned"),
    NO_ADVISER_WITHOUT_JOBCENTRE(422, "Somebody who keeps Jobcentre out has no adviser"),
    KIND_DECIDES_WHO_SEES(422, "An amendment neither brings Jobcentre in nor keeps it out"),
    PERSON_DECEASED(409, "The person has died; nothing is offered and nothing begins"),
    CUSTOMER_FORGOTTEN(410, "The person was forgotten");

    private final int status;
    private final String title;

    ReferralProblem(int status, String title) {
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

    /** The problem for a refusal. */
    public static ProblemCode of(Refusal refusal) {
        return switch (refusal) {
            case REFERRAL_UNKNOWN, NOT_REFERRED -> KitCode.NOT_YET_KNOWN;
            case REFERRAL_EXISTS -> throw new IllegalStateException("a journey's id is made here, anew each time");
            case ACTIVE_REFERRAL_EXISTS -> ACTIVE_REFERRAL_EXISTS;
            case ALREADY_REFERRED -> ALREADY_REFERRED;
            case JOURNEY_ENDED -> JOURNEY_ENDED;
            case STILL_RUNNING -> STILL_RUNNING;
            case ALREADY_RE_REFERRED -> ALREADY_RE_REFERRED;
            case WITHDRAWAL_ALREADY_REQUESTED -> WITHDRAWAL_ALREADY_REQUESTED;
            case CONTINUATION_NOT_ASKED -> CONTINUATION_NOT_ASKED;
            case REVIEW_DATE_OUT_OF_REACH -> REVIEW_DATE_OUT_OF_REACH;
            case REASON_NOT_FOR_THIS -> REASON_NOT_FOR_THIS;
            case CONTACT_DATE_OUT_OF_REACH -> CONTACT_DATE_OUT_OF_REACH;
            case OPEN_DOOR_DATE_MISSING -> OPEN_DOOR_DATE_MISSING;
            case DISTRICT_NOT_YOURS -> DISTRICT_NOT_YOURS;
            case CENTRE_NOT_YOURS -> CENTRE_NOT_YOURS;
            case CENTRE_NOT_ALLOWED -> CENTRE_NOT_ALLOWED;
            case ADVISER_NOT_YOURS_TO_NAME -> ADVISER_NOT_YOURS_TO_NAME;
            case KIND_NEEDS_INTAKE -> KIND_NEEDS_INTAKE;
            case SOURCE_NOT_YOURS -> SOURCE_NOT_YOURS;
            case DISTRICT_UNKNOWN -> DISTRICT_UNKNOWN;
            case PROVIDER_NOT_HERE -> PROVIDER_NOT_HERE;
            case PROVIDER_NEEDED -> PROVIDER_NEEDED;
            case ADVISER_NOT_HERE -> ADVISER_NOT_HERE;
            case TRANSFER_NOT_YOURS -> TRANSFER_NOT_YOURS;
            case NOT_A_TRANSFER -> NOT_A_TRANSFER;
            case NO_ADVISER_WITHOUT_JOBCENTRE -> NO_ADVISER_WITHOUT_JOBCENTRE;
            case KIND_DECIDES_WHO_SEES -> KIND_DECIDES_WHO_SEES;
            case PERSON_DECEASED -> PERSON_DECEASED;
            case CUSTOMER_FORGOTTEN -> CUSTOMER_FORGOTTEN;
            case CUSTOMER_MERGED -> KitCode.CONCURRENT_CHANGE;
        };
    }
}
