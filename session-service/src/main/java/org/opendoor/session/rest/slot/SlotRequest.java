package org.opendoor.session.rest.slot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.usecase.slot.PublishSlots;

/**
 * A time that a practitioner keeps free.
 *
 * @param practitioner a staff id of the directory
 * @param venue an id of the directory; null by telephone and video
 * @param mode 01 face to face, 02 telephone, 11 video
 * @param recordedAt the sender's clock: the newer of two statements about a slot stands
 */
public record SlotRequest(
        @NotNull @Pattern(regexp = Formats.IDENTIFIER) String practitioner,
        @Pattern(regexp = Formats.IDENTIFIER) String venue,
        @NotNull @Pattern(regexp = "01|02|11") String mode,
        @NotNull Instant startsAt,
        @NotNull @Min(10) @Max(240) Integer minutes,
        @NotNull Instant recordedAt) {

    /** One or many of them. */
    public record SlotsRequest(@NotEmpty @Size(max = 1_000) List<@NotNull @Valid SlotRequest> slots) {
        List<PublishSlots.Row> rows() {
            return slots.stream().map(SlotRequest::row).toList();
        }
    }

    private PublishSlots.Row row() {
        return new PublishSlots.Row(
                practitioner, Medium.of(mode).orElseThrow(), Optional.ofNullable(venue), startsAt, minutes, recordedAt);
    }
}
