package org.opendoor.session.domain.closing;

/** Why something said at the end is not taken. */
public enum ClosingRefusal {
    /** No such referral has been heard, or it is another provider's. */
    NOT_YET_KNOWN,
    /** Nothing was planned and nothing has ended. */
    NO_PLAN,
    /** That day has not come. */
    SAID_IN_THE_FUTURE,
    /** Such help is for people who are nearer to work. */
    STEP_DOES_NOT_FIT,
    /** Nobody rates a module they have not been to. */
    MODULE_NOT_ATTENDED,
    /** Whoever was never there says why, and rates nothing. */
    NOTHING_TO_RATE,
    /** Whoever completed it has stopped for no reason. */
    REASON_NOT_EXPECTED,
    /** Nobody tells their own practitioner to their face: another one leads the feedback group. */
    LED_BY_THEIR_OWN,
    /** Nothing is written of somebody who is forgotten. */
    PERSON_FORGOTTEN
}
