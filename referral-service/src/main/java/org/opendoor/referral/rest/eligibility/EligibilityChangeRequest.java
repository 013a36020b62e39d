package org.opendoor.referral.rest.eligibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.EligibilityKind;
import org.opendoor.referral.domain.eligibility.Work;

/**
 * One fact. Hours and pay belong to STARTED_WORK, the destination to MOVED.
 *
 * @param annualPay before tax, in whole pounds
 */
public record EligibilityChangeRequest(
        @NotNull EligibilityKind kind,
        @NotNull LocalDate effectiveOn,
        @Min(1) @Max(168) Integer hoursPerWeek,
        @Min(0) @Max(1_000_000) Integer annualPay,
        @Valid DestinationBody movedTo) {

    /** @throws Refused INVALID_REQUEST where a particular belongs to another kind */
    EligibilityChange change(UUID id) {
        List<FieldError> misplaced = new ArrayList<>();
        if (kind != EligibilityKind.STARTED_WORK) {
            belongs(misplaced, "/hoursPerWeek", hoursPerWeek, "of STARTED_WORK only");
            belongs(misplaced, "/annualPay", annualPay, "of STARTED_WORK only");
        }
        if (kind != EligibilityKind.MOVED) {
            belongs(misplaced, "/movedTo", movedTo, "of MOVED only");
        }
        if (!misplaced.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, misplaced);
        }
        return new EligibilityChange(
                id,
                kind,
                effectiveOn,
                new Work(Optional.ofNullable(hoursPerWeek), Optional.ofNullable(annualPay)),
                Optional.ofNullable(movedTo).map(DestinationBody::destination));
    }

    private static void belongs(List<FieldError> misplaced, String pointer, Object value, String where) {
        if (value != null) {
            misplaced.add(new FieldError(pointer, "NULL", where));
        }
    }
}
