package org.opendoor.session.domain.task;

/** Why a task says no. */
public enum TaskRefusal {
    /** There is none, or it is another provider's. */
    TASK_UNKNOWN,
    /** It is done, or not needed any more. */
    TASK_SETTLED,
    /** That is no answer to this kind of task. */
    OUTCOME_DOES_NOT_FIT
}
