package org.opendoor.session.domain.measure;

/** Why a measurement is not taken. */
public enum MeasureRefusal {
    /** No such referral has been heard, or it is another provider's. */
    NOT_YET_KNOWN,
    /** Nobody asks such things before the first meeting. */
    NOT_YET_ASSESSED,
    /** The middle and the end need a plan; a refresher needs the end. */
    OCCASION_DOES_NOT_FIT,
    /** That day has not come. */
    MEASURED_IN_THE_FUTURE,
    /** That day was before the person was referred. */
    MEASURED_BEFORE_THE_REFERRAL,
    /** Other answers are written down for that day and occasion: they are corrected, not told anew. */
    MEASURED_ALREADY,
    /** Nothing is written of somebody who is forgotten. */
    PERSON_FORGOTTEN
}
