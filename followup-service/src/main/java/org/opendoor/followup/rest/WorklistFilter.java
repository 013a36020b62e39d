package org.opendoor.followup.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.opendoor.followup.usecase.Worklist;
import org.opendoor.followup.usecase.worklist.ListFollowUps;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * Which follow-ups a list is about.
 *
 * @param state OPEN if absent
 * @param late true for those with a contact that is late today
 * @param owner me for those with a contact the caller owes, or somebody for whom they stand in today
 */
public record WorklistFilter(
        @QueryParam("state")
        @Parameter(
                schema =
                        @Schema(
                                enumeration = {"OPEN", "CLOSED"},
                                defaultValue = "OPEN"))
        String state,

        @QueryParam("late")
        @Parameter(
                schema =
                        @Schema(
                                enumeration = {"true", "false"},
                                defaultValue = "false"))
        String late,

        @QueryParam("owner") @Parameter(schema = @Schema(enumeration = "me"))
        String owner) {

    /** Fails with {@link Refused} INVALID_REQUEST for a word that is none of ours. */
    ListFollowUps.Wish wish() {
        var wanted = oneOf("state", state, "OPEN", "CLOSED").map(Worklist.FollowUpState::valueOf);
        var isLate = oneOf("late", late, "true", "false").filter("true"::equals).isPresent();
        var mine = oneOf("owner", owner, "me").isPresent();
        return new ListFollowUps.Wish(wanted.orElse(Worklist.FollowUpState.OPEN), isLate, mine);
    }

    private static Optional<String> oneOf(String name, String given, String... known) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        if (!List.of(known).contains(given)) {
            var rule = "one of " + String.join(", ", known);
            throw new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError("?" + name, "ONE_OF", rule)));
        }
        return Optional.of(given);
    }
}
