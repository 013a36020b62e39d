package org.opendoor.followup.rest.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.opendoor.followup.usecase.worklist.InvitationOut;

/**
 * Somebody who was invited back and has not come yet.
 *
 * @param number which invitation of theirs it was
 * @param days whole days since then
 */
public record InvitationView(UUID referralId, int number, LocalDate invitedOn, long days) {

    static InvitationView of(InvitationOut out, LocalDate today) {
        return new InvitationView(
                out.referralId(), out.number(), out.invitedOn(), ChronoUnit.DAYS.between(out.invitedOn(), today));
    }
}
