package org.opendoor.session.rest.assessment;

import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.Assessment.Verdict;
import org.opendoor.session.domain.assessment.AboutGroups;
import org.opendoor.session.domain.assessment.AssessmentWords;
import org.opendoor.session.domain.assessment.Condition;
import org.opendoor.session.domain.assessment.HandBack;
import org.opendoor.session.domain.assessment.Support;
import org.opendoor.session.rest.ProgrammeBody;
import org.opendoor.session.rest.WarningBody;
import org.opendoor.session.usecase.assessment.DuplicateSupport.Warning;

/**
 * The first meeting as the practitioner reads it.
 *
 * @param outcome the same as in the programme, with warnings
 * @param words what was said
 */
public record AssessmentView(
        ProgrammeBody.AssessmentBody outcome,
        List<Condition> conditions,
        List<Support> otherSupport,
        AboutGroups aboutGroups,
        HandBackBody handBack,
        AssessmentWordsBody words) {

    /** Who told a person who is not accepted, what they think of it, and where they go. */
    public record HandBackBody(HandBack.To to, String toldBy, HandBack.Agrees agrees) {}

    static AssessmentView of(Assessment assessment, List<Warning> warnings, AssessmentWords words) {
        var findings = assessment.findings();
        return new AssessmentView(
                ProgrammeBody.AssessmentBody.of(assessment)
                        .warned(warnings.stream().map(WarningBody::of).toList()),
                List.copyOf(findings.conditions()),
                List.copyOf(findings.support()),
                findings.aboutGroups().orElse(null),
                back(assessment.verdict())
                        .map(told -> new HandBackBody(told.to(), told.toldBy(), told.agrees()))
                        .orElse(null),
                AssessmentWordsBody.of(words));
    }

    private static Optional<HandBack> back(Verdict verdict) {
        return switch (verdict) {
            case Verdict.TakenOn _ -> Optional.empty();
            case Verdict.NotTakenOn(var _, var back) -> back;
        };
    }

    @Override
    public String toString() {
        return "AssessmentView[hidden]";
    }
}
