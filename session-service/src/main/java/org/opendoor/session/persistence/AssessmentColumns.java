package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

        @Column(name = "assessed_by") String practitioner,
        String conditions,
        @Column(name = "other_support") String otherSupport,

        @Enumerated(EnumType.STRING) @Column(name = "about_groups")
        AboutGroups aboutGroups,

        @Enumerated(EnumType.STRING) @Column(name = "handed_back_to")
        HandBack.To handedBackTo,

        @Column(name = "not_accepted_told_by") String toldBy,

        @Enumerated(EnumType.STRING) @Column(name = "not_accepted_agrees")
        HandBack.Agrees agrees) {

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

    Assessment assessment() {
        var back = Optional.ofNullable(handedBackTo).map(to -> new HandBack(to, toldBy, agrees));
        var verdict =
                notAcceptedBecause == null ? new Verdict.TakenOn() : new Verdict.NotTakenOn(notAcceptedBecause, back);
        var findings = new Findings(
                Set.copyOf(Words.split(conditions, Condition.class)),
                Set.copyOf(Words.split(otherSupport, Support.class)),
                Optional.ofNullable(aboutGroups));
        return new Assessment(
                heldOn, conditionGroup, workReadiness, verdict, Optional.ofNullable(practitioner), findings);
    }
}
