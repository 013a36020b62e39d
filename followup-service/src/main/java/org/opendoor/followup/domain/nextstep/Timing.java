package org.opendoor.followup.domain.nextstep;

import java.util.List;

/** When a step is the right one: the rows of table 3 of the domain, each as what has to be so. */
enum Timing {
    WHILE_IN_NEED,
    WITH_A_PART_LEFT,
    BESIDE_WHAT_THEY_HAVE,
    FOR_COMPANY,
    WORRIED_ABOUT_DRINKING,
    IN_DEBT,
    ON_THE_WAY_TO_WORK,
    READY_FOR_A_JOB,
    READY_OR_AT_WORK,
    AT_WORK,
    AT_WORK_FOR_LITTLE_PAY;

    /** All of these have to be so. */
    List<Requirement> requirements() {
        return switch (this) {
            case WHILE_IN_NEED -> List.of(Requirement.NEED_UNMET);
            case WITH_A_PART_LEFT -> List.of(Requirement.PART_LEFT);
            case BESIDE_WHAT_THEY_HAVE -> List.of(Requirement.NEED_UNMET, Requirement.NOT_SUPPORTED_YET);
            case FOR_COMPANY -> List.of(Requirement.WANTS_COMPANY);
            case WORRIED_ABOUT_DRINKING -> List.of(Requirement.WORRIED_ABOUT_DRINKING);
            case IN_DEBT -> List.of(Requirement.HAS_DEBTS);
            case ON_THE_WAY_TO_WORK -> List.of(Requirement.NOT_IN_WORK, Requirement.NOT_YET_READY);
            case READY_FOR_A_JOB -> List.of(Requirement.NOT_IN_WORK, Requirement.READY_FOR_WORK);
            case READY_OR_AT_WORK -> List.of(Requirement.READY_FOR_WORK);
            case AT_WORK -> List.of(Requirement.IN_WORK);
            case AT_WORK_FOR_LITTLE_PAY ->
                List.of(
                        Requirement.IN_WORK,
                        Requirement.PAY_WITHIN_LIMIT,
                        Requirement.ENOUGH_HOURS,
                        Requirement.ON_BENEFIT_BEFORE,
                        Requirement.WORK_WILL_LAST);
        };
    }
}
