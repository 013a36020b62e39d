package org.opendoor.session.rest.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.usecase.group.RearrangeGroup.Change;
import org.opendoor.session.usecase.group.RunGroup.Shape;

/**
 * Another venue or practitioner; or another way to meet, or other numbers, for all sessions ahead. One request says either.
 *
 * @param fromSession the first session it is true of; the next one if absent
 * @param confirmed false asks what it would touch; true saves
 * @param mode 01 face to face, 02 telephone, 11 video
 * @param minimum from how many people it starts
 * @param maximum for how many there is room; never fewer than have a place
 * @param handovers what the lead tells the next of each member; needed with another practitioner once the group runs
 */
public record ChangeRequest(
        @Min(1) @Max(60) Integer fromSession,
        @Pattern(regexp = GroupRequest.IDENTIFIER) String venue,
        @Pattern(regexp = GroupRequest.IDENTIFIER) String practitioner,
        @Pattern(regexp = "01|02|11") String mode,
        @Min(1) @Max(60) Integer minimum,
        @Min(1) @Max(60) Integer maximum,
        @NotNull Boolean confirmed,
        @Size(max = 60) List<@NotNull @Valid HandoverRequest> handovers) {

    /** @param summary free words, at most 4,000 characters */
    public record HandoverRequest(
            @NotNull UUID referralId,

            @NotBlank @Size(max = 4_000) @Pattern(regexp = "[\\P{Cc}\\n\\r\\t]*")
            String summary) {
        @Override
        public String toString() {
            return "HandoverRequest[hidden]";
        }
    }

    /** Whether it is about how people meet and how many they are, rather than where and with whom. */
    boolean reshapes() {
        boolean shape = mode != null || minimum != null || maximum != null;
        boolean arrangement = venue != null || practitioner != null;
        if (shape && (arrangement || fromSession != null || handovers != null)) {
            throw wrong("/mode", "ONE_AT_A_TIME", "where and with whom, or how and how many: one after the other");
        }
        if (!shape && !arrangement) {
            throw wrong("/venue", "NOT_NULL", "a venue, a practitioner, a mode or a size");
        }
        return shape;
    }

    Shape shape() {
        return new Shape(
                Optional.ofNullable(mode).flatMap(Medium::of),
                Optional.ofNullable(minimum),
                Optional.ofNullable(maximum));
    }

    Change change() {
        return new Change(
                Optional.ofNullable(fromSession), Optional.ofNullable(venue), Optional.ofNullable(practitioner));
    }

    Map<UUID, String> summaries() {
        var summaries = new HashMap<UUID, String>();
        for (var handover : handovers == null ? List.<HandoverRequest>of() : handovers) {
            if (summaries.put(handover.referralId(), handover.summary()) != null) {
                throw wrong("/handovers", "UNIQUE", "one summary of each person");
            }
        }
        return summaries;
    }

    private static Refused wrong(String pointer, String code, String detail) {
        return new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError(pointer, code, detail)));
    }
}
