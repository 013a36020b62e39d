package org.opendoor.session.rest.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.Assessment.Verdict;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.assessment.AboutGroups;
import org.opendoor.session.domain.assessment.AssessmentWords;
import org.opendoor.session.domain.assessment.Condition;
import org.opendoor.session.domain.assessment.Findings;
import org.opendoor.session.domain.assessment.HandBack;
import org.opendoor.session.domain.assessment.Support;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.measure.Occasion;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.rest.WishRequest;
import org.opendoor.session.rest.measure.AnswerRequest;
import org.opendoor.session.usecase.assessment.WriteAssessment.Told;

/**
 * The first meeting as it was held.
 *
 * @param notAcceptedReason needed if and only if not accepted
 * @param handBack who told a person who is not accepted, and where they go; only where they are not
 * @param practitioner the token subject of who assessed, and leads from now on; null for whoever was booked, or else the
 *     practitioner who writes it down
 * @param measures totals only; whatever the person would rather not say is declined, and never 0
 * @param selfHarmFlag item 9 of the PHQ-9 was answered with anything but "not at all": the lead gets a task for today
 * @param words what was said, sealed with the journey's key
 * @param goals in the person's own words
 */
public record AssessmentRequest(
        @NotNull LocalDate heldOn,
        @NotNull Boolean accepted,
        @NotNull ConditionGroup conditionGroup,
        @NotNull WorkReadiness workReadiness,
        Reason notAcceptedReason,
        @Valid HandBackRequest handBack,
        @Pattern(regexp = Formats.IDENTIFIER) String practitioner,
        @Size(max = 4) List<@NotNull Condition> conditions,
        @Size(max = 10) List<@NotNull Support> otherSupport,
        AboutGroups aboutGroups,
        @Size(max = 5) List<@NotNull @Valid AnswerRequest> measures,
        Boolean selfHarmFlag,
        @Valid AssessmentWordsBody words,

        @Size(max = 10) List<@NotBlank @Size(max = 500) @Pattern(regexp = Formats.WORDS) String> goals,

        @Valid WishRequest contactWish) {

    /** @param toldBy the token subject of who told them */
    public record HandBackRequest(
            @NotNull HandBack.To to,
            @NotNull @Pattern(regexp = Formats.IDENTIFIER) String toldBy,
            @NotNull HandBack.Agrees agrees) {}

    Told told(Optional<String> writtenBy) {
        return new Told(
                assessment(),
                writtenBy,
                WishRequest.told(contactWish),
                measured(),
                words == null ? AssessmentWords.NONE : words.words(),
                goals == null ? List.of() : goals);
    }

    private Assessment assessment() {
        var errors = new ArrayList<FieldError>();
        if (accepted == (notAcceptedReason != null)) {
            errors.add(new FieldError(
                    "/notAcceptedReason", accepted ? "NULL" : "NOT_NULL", "needed if and only if not accepted"));
        }
        if (accepted && handBack != null) {
            errors.add(new FieldError("/handBack", "NULL", "only for who is not accepted"));
        }
        if (!errors.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, errors);
        }
        return new Assessment(
                heldOn,
                conditionGroup,
                workReadiness,
                accepted ? new Verdict.TakenOn() : new Verdict.NotTakenOn(notAcceptedReason, back()),
                Optional.ofNullable(practitioner),
                new Findings(set(conditions), set(otherSupport), Optional.ofNullable(aboutGroups)));
    }

    private Optional<HandBack> back() {
        return Optional.ofNullable(handBack).map(told -> new HandBack(told.to(), told.toldBy(), told.agrees()));
    }

    /** A flag without a total is a flag all the same. */
    private Optional<Measurement> measured() {
        var flagged = Boolean.TRUE.equals(selfHarmFlag);
        if (flagged && (measures == null || measures.isEmpty())) {
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError("/measures", "NOT_EMPTY", "the PHQ-9 that it was found in, or declined")));
        }
        return measures == null || measures.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Measurement(Occasion.START, heldOn, AnswerRequest.answers(measures, "/measures"), flagged));
    }

    private static <E> Set<E> set(List<E> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }

    @Override
    public String toString() {
        return "AssessmentRequest[hidden]";
    }
}
