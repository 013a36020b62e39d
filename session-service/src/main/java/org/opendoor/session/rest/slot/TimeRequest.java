package org.opendoor.session.rest.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.Medium;

/**
 * When and how people are to meet, as a request says it: a slot's id, or else a time and a mode, which only the provider's
 * side can promise.
 */
public record TimeRequest(UUID slotId, Instant startsAt, String mode, String practitioner, String venue) {

    /** The slot; empty where a time of the provider's own is told, and whole. */
    public Optional<UUID> slot(boolean ownTimesAllowed) {
        var faults = new ArrayList<FieldError>();
        if (slotId != null) {
            refuseBeside(faults);
        } else if (ownTimesAllowed) {
            require(faults);
        } else {
            faults.add(new FieldError("/slotId", "NOT_NULL", "one of the provider's slots"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, faults);
        }
        return Optional.ofNullable(slotId);
    }

    /** The meeting at the provider's own time. Only after it was found whole. */
    public Appointment at(UUID appointmentId) {
        return new Appointment(
                appointmentId,
                startsAt,
                Medium.of(mode).orElseThrow(),
                Optional.ofNullable(practitioner),
                Optional.ofNullable(venue),
                Optional.empty());
    }

    private void require(List<FieldError> faults) {
        if (startsAt == null) {
            faults.add(new FieldError("/startsAt", "NOT_NULL", "a time, or a slot in its place"));
        }
        if (mode == null) {
            faults.add(new FieldError("/mode", "NOT_NULL", "01, 02 or 11, or a slot in its place"));
        }
    }

    /** A slot brings all of these along. */
    private void refuseBeside(List<FieldError> faults) {
        refuse(faults, "/startsAt", startsAt);
        refuse(faults, "/mode", mode);
        refuse(faults, "/practitioner", practitioner);
        refuse(faults, "/venue", venue);
    }

    private static void refuse(List<FieldError> faults, String pointer, Object told) {
        if (told != null) {
            faults.add(new FieldError(pointer, "TOLD_TWICE", "the slot says so already"));
        }
    }
}
