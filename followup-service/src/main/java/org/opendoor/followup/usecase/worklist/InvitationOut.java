package org.opendoor.followup.usecase.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who was invited back and has not come yet.
 *
 * @param number which invitation of theirs it was
 * @param invitedOn the day for which it was said
 */
public record InvitationOut(UUID referralId, int number, LocalDate invitedOn) {}
