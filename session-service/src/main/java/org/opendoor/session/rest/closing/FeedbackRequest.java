package org.opendoor.session.rest.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.rest.Formats;

/**
 * The short form. Whether and how often the person came is known and not asked.
 *
 * @param formVersion which questions were asked: 1 for now
 * @param ledBy the token subject of who asked; for a feedback group another practitioner than the person's own
 * @param reason why they never came, or stopped; the main one
 * @param satisfied from 1 (not at all) to 5 (very much); together with {@code expectationsMet}
 * @param modules how much each helped, for those they have been to
 * @param couldHaveBeenDifferent in their own words; sealed with the journey's key
 */
public record FeedbackRequest(
        @NotNull LocalDate givenOn,
        @NotNull @Min(Feedback.FORM) @Max(Feedback.FORM) Integer formVersion,
        @NotNull @Pattern(regexp = Formats.IDENTIFIER) String ledBy,
        Reason reason,
        @Min(1) @Max(5) Integer satisfied,
        Feedback.Met expectationsMet,
        @Size(max = 20) List<@NotNull @Valid ModuleRequest> modules,
        @Size(max = 2_000) @Pattern(regexp = Formats.WORDS) String couldHaveBeenDifferent) {

    /** @param helped from 1 (not at all) to 5 (very much) */
    public record ModuleRequest(
            @NotNull @Pattern(regexp = Formats.MODULE) String code,
            @NotNull @Min(1) @Max(5) Integer helped) {}

    Feedback feedback(Feedback.Occasion occasion) {
        if ((satisfied == null) != (expectationsMet == null)) {
            throw wrong("/" + (satisfied == null ? "satisfied" : "expectationsMet"), "NOT_NULL", "both or neither");
        }
        var overall = Optional.ofNullable(satisfied).map(mark -> new Feedback.Overall(mark, expectationsMet));
        return new Feedback(occasion, givenOn, formVersion, ledBy, Optional.ofNullable(reason), overall, helped());
    }

    String words() {
        return couldHaveBeenDifferent == null ? "" : couldHaveBeenDifferent;
    }

    private Map<String, Integer> helped() {
        var helped = new HashMap<String, Integer>();
        for (int i = 0; modules != null && i < modules.size(); i++) {
            if (helped.putIfAbsent(modules.get(i).code(), modules.get(i).helped()) != null) {
                throw wrong("/modules/" + i + "/code", "UNIQUE", "each module once");
            }
        }
        return helped;
    }

    private static Refused wrong(String pointer, String code, String detail) {
        return new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError(pointer, code, detail)));
    }

    @Override
    public String toString() {
        return "FeedbackRequest[hidden]";
    }
}
