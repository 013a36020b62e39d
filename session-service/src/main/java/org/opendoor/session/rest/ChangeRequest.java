package org.opendoor.session.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Pause;
import org.opendoor.session.domain.PlanChange;
import org.opendoor.session.usecase.AgreePlan.Wanted;

/**
 * A change to a plan that stands. Each kind needs its own fields, and has no others.
 *
 * @param itemId the entry of the plan; for all but ADD and PAUSE
 * @param length how many sessions the module has from now on; for RESIZE
 * @param entry what comes after everything else; for ADD
 * @param from the first day off; for PAUSE
 * @param until the day back; for PAUSE
 * @param weeksBetween how many weeks lie between sessions; for TAPER
 * @param mode how what is still to come is held; for DELIVER
 * @param preferred how the person wants it, where they have a wish; for DELIVER
 * @param unmet needed if and only if that is not how it is
 */
public record ChangeRequest(
        @NotNull Kind kind,
        @NotNull PlanChange.Why reason,
        UUID itemId,
        @Positive @Max(60) Integer length,
        @Valid PlanRequest.EntryRequest entry,
        LocalDate from,
        LocalDate until,
        @Positive @Max(12) Integer weeksBetween,
        Delivery mode,
        Delivery preferred,
        @Valid Unmet unmet) {

    /** What is to be otherwise. */
    public enum Kind {
        RESIZE,
        ADD,
        DROP,
        PAUSE,
        TAPER,
        DELIVER
    }

    /** Longer pauses are endings that nobody has spoken of. */
    private static final int MOST_WEEKS_OFF = 26;

    /** For every kind but ADD. */
    PlanChange change() {
        return switch (kind) {
            case RESIZE -> new PlanChange.Resize(needed(itemId, "/itemId"), needed(length, "/length"));
            case DROP -> new PlanChange.Drop(needed(itemId, "/itemId"));
            case PAUSE -> new PlanChange.TakeBreak(pause());
            case TAPER -> new PlanChange.Taper(needed(itemId, "/itemId"), needed(weeksBetween, "/weeksBetween"));
            case DELIVER ->
                new PlanChange.Deliver(
                        needed(itemId, "/itemId"), needed(mode, "/mode"), Unmet.of(preferred, mode, unmet, ""));
            case ADD -> throw new IllegalStateException("an addition needs ids of its own");
        };
    }

    Wanted added() {
        return needed(entry, "/entry").wanted("/entry");
    }

    private Pause pause() {
        var pause = new Pause(needed(from, "/from"), needed(until, "/until"));
        if (!pause.until().isAfter(pause.from())) {
            throw refused("/until", "AFTER", "after the first day off");
        }
        if (pause.until().isAfter(pause.from().plusWeeks(MOST_WEEKS_OFF))) {
            throw refused("/until", "MAX", "no more than " + MOST_WEEKS_OFF + " weeks");
        }
        return pause;
    }

    private <T> T needed(T field, String pointer) {
        if (field == null) {
            throw refused(pointer, "NOT_NULL", "needed for " + kind);
        }
        return field;
    }

    private static Refused refused(String pointer, String code, String rule) {
        return new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError(pointer, code, rule)));
    }
}
