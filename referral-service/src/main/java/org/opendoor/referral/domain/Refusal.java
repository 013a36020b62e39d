package org.opendoor.referral.domain;

/** Why a referral, or something done to one, was not taken. Each has one answer at the edge; none is an exception. */
public enum Refusal {
    /** Nothing is known under this id. */
    REFERRAL_UNKNOWN,
    /** The id is in use: a journey is begun once. */
    REFERRAL_EXISTS,
    /** The customer has a referral that is open or running; the database holds this too. */
    ACTIVE_REFERRAL_EXISTS,
    /** The yes was given; a change of mind is a withdrawal. */
    ALREADY_REFERRED,
    /** The journey is over; the person comes back by a re-referral. */
    JOURNEY_ENDED,
    /** The person is still with the provider, who has been asked to let them go: that must be answered first. */
    STILL_RUNNING,
    /** The person has come back already: what is to change is their new journey. */
    ALREADY_RE_REFERRED,
    /** A withdrawal with another reason is waiting for the provider's answer. */
    WITHDRAWAL_ALREADY_REQUESTED,
    /** No move to Jobseeker's Allowance is known of this journey that an adviser would have to answer. */
    CONTINUATION_NOT_ASKED,
    /** An ending of a programme nobody was referred to. */
    NOT_REFERRED,
    /** A review date is after today and within a year. */
    REVIEW_DATE_OUT_OF_REACH,
    /** The main reason does not fit, or is repeated beside itself. */
    REASON_NOT_FOR_THIS,
    /** A date for contact is from today on and within two years. */
    CONTACT_DATE_OUT_OF_REACH,
    /** A review-date pace needs its date. */
    OPEN_DOOR_DATE_MISSING,
    /** Referrers refer in their own districts. */
    DISTRICT_NOT_YOURS,
    /** Intake refers for its own centre, and must name it. */
    CENTRE_NOT_YOURS,
    /** Only intake names a centre: it may read what its own centre created. */
    CENTRE_NOT_ALLOWED,
    /** An adviser is themself; intake names none. */
    ADVISER_NOT_YOURS_TO_NAME,
    /** Somebody who keeps Jobcentre out comes through intake. */
    KIND_NEEDS_INTAKE,
    /** The national source code does not fit who is referring. */
    SOURCE_NOT_YOURS,
    /** The directory has no such district, or it is closed. */
    DISTRICT_UNKNOWN,
    /** The provider does not serve this district. */
    PROVIDER_NOT_HERE,
    /** The district has no default provider, so one must be named. */
    PROVIDER_NEEDED,
    /** The adviser is not active staff of this district. */
    ADVISER_NOT_HERE,
    /** Who may see a journey, but on whose side it is not decided where it goes. */
    TRANSFER_NOT_YOURS,
    /** The place is the same; another adviser is no transfer. */
    NOT_A_TRANSFER,
    /** Somebody who keeps Jobcentre out has no adviser. */
    NO_ADVISER_WITHOUT_JOBCENTRE,
    /** An amendment neither brings Jobcentre in nor keeps it out. */
    KIND_DECIDES_WHO_SEES,
    /** The person has died: nothing is offered and nothing begins. */
    PERSON_DECEASED,
    /** The person was forgotten: nobody knows who would come back. */
    CUSTOMER_FORGOTTEN,
    /** At this moment the record became part of another one. */
    CUSTOMER_MERGED
}
