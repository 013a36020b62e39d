package org.opendoor.followup.domain.nextstep;

import java.util.Map;
import java.util.Optional;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.WorkStatus;

/**
 * What is known of a person while somebody thinks about their next step.
 *
 * @param readiness how near to work they say they are
 * @param work whether they work
 * @param told what they answered; a question without an answer is open
 */
public record Facts(Optional<WorkReadiness> readiness, Optional<WorkStatus> work, Map<Question, Boolean> told) {
    public Facts {
        told = Map.copyOf(told);
    }

    /** Whether it is said twice, and differently: nobody is at work without having any. */
    public boolean contradict() {
        return readiness.filter(WorkReadiness.WORKING::equals).isPresent()
                && work.filter(status -> !status.isWorking()).isPresent();
    }

    /** What they say of their work comes first; being near to work or at it says the rest. */
    Known working() {
        return Known.of(work.map(WorkStatus::isWorking).or(() -> readiness.map(WorkReadiness.WORKING::equals)));
    }

    Known readyForWork() {
        return Known.of(readiness.map(near -> switch (near) {
            case WORK_READY, WORKING -> true;
            case UNABLE, NOT_YET_READY -> false;
        }));
    }

    Known notYetReady() {
        return Known.of(readiness.map(WorkReadiness.NOT_YET_READY::equals));
    }

    Known answer(Question question) {
        return Known.of(Optional.ofNullable(told.get(question)));
    }
}
