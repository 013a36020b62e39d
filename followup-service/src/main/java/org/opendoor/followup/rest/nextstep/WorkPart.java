package org.opendoor.followup.rest.nextstep;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.WorkStatus;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * The person's work as they tell it.
 *
 * @param status whether they work, and how much
 * @param hoursPerWeek hours a week; only of somebody who works
 * @param annualPay pay for a year before tax, in whole pounds; only of somebody who works
 */
public record WorkPart(
        @NotNull WorkStatus.Kind status,
        @Min(1) @Max(168) Integer hoursPerWeek,
        @Min(0) @Max(1_000_000) Integer annualPay) {

    /** Fails with {@link Refused} INVALID_REQUEST where it does not agree with itself or with the readiness. */
    public static Optional<WorkStatus> read(WorkPart part, WorkReadiness readiness) {
        if (part == null) {
            return Optional.empty();
        }
        var status = new WorkStatus(
                part.status(), Optional.ofNullable(part.hoursPerWeek()), Optional.ofNullable(part.annualPay()));
        var faults = status.isWorking() ? List.<FieldError>of() : part.faults(readiness);
        if (!faults.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, faults);
        }
        return Optional.of(status);
    }

    private List<FieldError> faults(WorkReadiness readiness) {
        var faults = new ArrayList<FieldError>();
        if (readiness == WorkReadiness.WORKING) {
            faults.add(new FieldError("/work/status", "CONTRADICTS_WORK_READINESS", "workReadiness says WORKING"));
        }
        if (hoursPerWeek != null) {
            faults.add(new FieldError("/work/hoursPerWeek", "ONLY_IN_WORK", "only of somebody who works"));
        }
        if (annualPay != null) {
            faults.add(new FieldError("/work/annualPay", "ONLY_IN_WORK", "only of somebody who works"));
        }
        return faults;
    }
}
