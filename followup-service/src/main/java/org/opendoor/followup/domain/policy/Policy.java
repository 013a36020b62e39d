package org.opendoor.followup.domain.policy;

import java.util.Objects;

/**
 * When somebody gets in touch, as data: one version, which never changes.
 *
 * @param afterEnding working days to the contact after each ending, for each kind of customer
 * @param days all other distances, in working days
 * @param checkIns when to ask again how things are
 * @param invitations how often whoever left is invited back
 * @param attemptsBeforeLetter after how many attempts without reaching anybody a letter is sent
 */
public record Policy(
        AfterEnding afterEnding,
        PolicyDays days,
        CheckInPolicy checkIns,
        InvitationPolicy invitations,
        int attemptsBeforeLetter) {
    public Policy {
        Objects.requireNonNull(afterEnding, "afterEnding");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(checkIns, "checkIns");
        Objects.requireNonNull(invitations, "invitations");
        Numbers.atLeastOne("attempts before a letter", attemptsBeforeLetter);
    }
}
