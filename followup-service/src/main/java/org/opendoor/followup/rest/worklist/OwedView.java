package org.opendoor.followup.rest.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendoor.followup.rest.ContactView.OwnerView;
import org.opendoor.followup.usecase.worklist.Owed;

/**
 * One contact on a list of work.
 *
 * @param cause why it is owed
 * @param owner who owes it
 * @param dueOn the last day on which it is in time
 * @param late whether that day has passed
 * @param bookedAt the time agreed, where one was
 * @param attempts how often somebody has tried
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwedView(
        UUID referralId,
        UUID contactId,
        String cause,
        OwnerView owner,
        LocalDate dueOn,
        boolean late,
        Instant bookedAt,
        int attempts) {

    static OwedView of(Owed owed, LocalDate today) {
        return new OwedView(
                owed.referralId(),
                owed.contactId(),
                owed.cause().code(),
                new OwnerView(owed.owner().kind(), owed.owner().id()),
                owed.dueOn(),
                today.isAfter(owed.dueOn()),
                owed.bookedAt().orElse(null),
                owed.attempts());
    }
}
