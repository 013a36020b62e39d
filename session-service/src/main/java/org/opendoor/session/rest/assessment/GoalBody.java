package org.opendoor.session.rest.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.session.domain.assessment.Goal;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.usecase.NewIds;

/**
 * A goal, as it is read and as it is set: who changes one sends the others back as they came.
 *
 * @param goalId null for a new one
 * @param words the person's own
 * @param saidOn when they said last how far they are
 * @param steps all they said so far, oldest first; the platform keeps it, and does not read it from a request
 */
public record GoalBody(
        UUID goalId,

        @NotBlank @Size(max = 500) @Pattern(regexp = Formats.WORDS)
        String words,

        @NotNull Goal.Progress progress,
        @NotNull LocalDate saidOn,
        @Size(max = 1_000) @Schema(readOnly = true) List<@NotNull @Valid GoalStepBody> steps) {

    /** @param writtenBy the practitioner they said it to; null where that is not known */
    public record GoalStepBody(
            @NotNull Goal.Progress progress,
            @NotNull LocalDate saidOn,
            @Pattern(regexp = Formats.IDENTIFIER) String writtenBy) {
        static GoalStepBody of(Goal.Step step) {
            return new GoalStepBody(
                    step.progress(), step.saidOn(), step.writtenBy().orElse(null));
        }
    }

    static GoalBody of(Goal goal) {
        return new GoalBody(
                goal.id(),
                goal.words(),
                goal.progress(),
                goal.saidOn(),
                goal.steps().stream().map(GoalStepBody::of).toList());
    }

    Goal goal(NewIds ids, Optional<String> writtenBy) {
        return Goal.set(goalId == null ? ids.next() : goalId, words, new Goal.Step(progress, saidOn, writtenBy));
    }

    @Override
    public String toString() {
        return "GoalBody[hidden]";
    }
}
