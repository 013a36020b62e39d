package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.Assessment.Verdict;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.assessment.AboutGroups;
import org.opendoor.session.domain.assessment.Condition;
import org.opendoor.session.domain.assessment.Findings;
import org.opendoor.session.domain.assessment.HandBack;
import org.opendoor.session.domain.assessment.Support;

/** What the first meeting found; without a day it was not held, without a reason against it the answer was yes. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentColumns(
        @JsonProperty("assessed_on") LocalDate heldOn,
        ConditionGroup conditionGroup,
        WorkReadiness workReadiness,
        Reason notAcceptedBecause,
        @JsonProperty("assessed_by") String practitioner,
        String conditions,
        String otherSupport,
        AboutGroups aboutGroups,
        HandBack.To handedBackTo,
        @JsonProperty("not_accepted_told_by") String toldBy,
        @JsonProperty("not_accepted_agrees") HandBack.Agrees agrees) {

    static AssessmentColumns of(Assessment assessment) {
        var findings = assessment.findings();
        var no = no(assessment.verdict());
        var back = no.flatMap(Verdict.NotTakenOn::handBack);
        return new AssessmentColumns(
                assessment.heldOn(),
                assessment.conditionGroup(),
                assessment.workReadiness(),
                no.map(Verdict.NotTakenOn::reason).orElse(null),
                assessment.practitioner().orElse(null),
                Words.joined(findings.conditions()),
                Words.joined(findings.support()),
                findings.aboutGroups().orElse(null),
                back.map(HandBack::to).orElse(null),
                back.map(HandBack::toldBy).orElse(null),
                back.map(HandBack::agrees).orElse(null));
    }

    private static Optional<Verdict.NotTakenOn> no(Verdict verdict) {
        return switch (verdict) {
            case Verdict.TakenOn _ -> Optional.empty();
            case Verdict.NotTakenOn no -> Optional.of(no);
        };
    }

    Optional<Assessment> assessment() {
        return Optional.ofNullable(heldOn).map(this::heldOn);
    }

    private Assessment heldOn(LocalDate day) {
        var back = Optional.ofNullable(handedBackTo).map(to -> new HandBack(to, toldBy, agrees));
        var verdict =
                notAcceptedBecause == null ? new Verdict.TakenOn() : new Verdict.NotTakenOn(notAcceptedBecause, back);
        var findings = new Findings(
                Set.copyOf(Words.split(conditions, Condition.class)),
                Set.copyOf(Words.split(otherSupport, Support.class)),
                Optional.ofNullable(aboutGroups));
        return new Assessment(day, conditionGroup, workReadiness, verdict, Optional.ofNullable(practitioner), findings);
    }
}
