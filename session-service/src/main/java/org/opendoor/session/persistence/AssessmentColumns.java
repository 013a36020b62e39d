package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.Assessment.Verdict;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.WorkReadiness;

/** What the first meeting found; no reason against it means accepted. */
@Embeddable
record AssessmentColumns(
        @Column(name = "assessed_on") LocalDate heldOn,

        @Enumerated(EnumType.STRING) @Column(name = "condition_group")
        ConditionGroup conditionGroup,

        @Enumerated(EnumType.STRING) @Column(name = "work_readiness")
        WorkReadiness workReadiness,

        @Enumerated(EnumType.STRING) @Column(name = "not_accepted_because")
        Reason notAcceptedBecause,

        @Column(name = "assessed_by") String practitioner) {

    static AssessmentColumns of(Assessment assessment) {
        return new AssessmentColumns(
                assessment.heldOn(),
                assessment.conditionGroup(),
                assessment.workReadiness(),
                switch (assessment.verdict()) {
                    case Verdict.TakenOn _ -> null;
                    case Verdict.NotTakenOn(var reason) -> reason;
                },
                assessment.practitioner().orElse(null));
    }

    Assessment assessment() {
        var verdict = notAcceptedBecause == null ? new Verdict.TakenOn() : new Verdict.NotTakenOn(notAcceptedBecause);
        return new Assessment(heldOn, conditionGroup, workReadiness, verdict, Optional.ofNullable(practitioner));
    }
}
