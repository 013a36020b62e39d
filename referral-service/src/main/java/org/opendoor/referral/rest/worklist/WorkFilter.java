package org.opendoor.referral.rest.worklist;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.usecase.worklist.FindWork.Wish;
import org.opendoor.referral.usecase.worklist.Untold;
import org.opendoor.referral.usecase.worklist.Waiting;
import org.opendoor.referral.usecase.worklist.Work;
import org.opendoor.referral.usecase.worklist.WorkQuery.Place;

/**
 * What a caller wants to see of a list.
 *
 * @param days at least so many days old, where the oldest come first; otherwise at most
 * @param mine true for those that have the caller as adviser, or nobody yet
 */
public record WorkFilter(
        @QueryParam("days")
        @Parameter(schema = @Schema(implementation = Integer.class, minimum = "0", maximum = "" + MOST_DAYS))
        String days,

        @QueryParam("mine") Boolean mine) {

    private static final int MOST_DAYS = 3_650;

    Wish wish(Work work, Paging paging) {
        return new Wish(
                work,
                numberOfDays(),
                Optional.ofNullable(mine),
                paging.after().map(cursor -> new Place(cursor.instant(0), cursor.uuid(1))),
                paging.checkedLimit().plusOne());
    }

    static Cursor cursor(Waiting last) {
        return Cursor.after(last.since(), last.journey().id());
    }

    static Cursor cursor(Untold last) {
        return Cursor.after(last.since(), last.noticeId());
    }

    private Optional<Integer> numberOfDays() {
        if (days == null || days.isBlank()) {
            return Optional.empty();
        }
        if (!days.matches("[0-9]{1,4}") || Integer.parseInt(days) > MOST_DAYS) {
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError("?days", "NUMBER", "a whole number from 0 to " + MOST_DAYS)));
        }
        return Optional.of(Integer.valueOf(days));
    }
}
