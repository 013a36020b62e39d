package org.opendoor.session.usecase.worklist;

/** The lists of a practitioner's work. Where each is read and which index serves it, docs/worklists.md says. */
public enum Worklist {
    /** Sessions, first appointments and refreshers of today of which nobody has said yet what became. */
    TODAY,
    /** Sessions that were held, and nobody has said who came. */
    UNRECORDED_REGISTERS,
    /** People who missed two sessions in a row. */
    MISSES_TO_CHASE,
    /** What is to be done on the day it arose. */
    SAME_DAY_TASKS,
    /** People whose last session is within a week: measures, goodbye and next steps are to be prepared. */
    ENDINGS_NEXT_WEEK,
    /** People who wait for a place in a group. */
    WAITING_LISTS,
    /** Former customers who rang. */
    CALLS_TO_ANSWER,
    /** Whatever is late. */
    LATE_TASKS
}
