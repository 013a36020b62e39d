package org.opendoor.followup.rest.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opendoor.followup.domain.Sender;
import org.opendoor.followup.domain.policy.AfterEnding;
import org.opendoor.followup.domain.policy.CheckInPolicy;
import org.opendoor.followup.domain.policy.InvitationPolicy;
import org.opendoor.followup.domain.policy.Policy;
import org.opendoor.followup.domain.policy.PolicyDays;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.Refused;

/**
 * What a policy says. Days are working days in England, months are calendar months.
 *
 * @param afterEnding to the contact after each ending; everybody must be named, or be among all others
 * @param whenWanted to the contact after an ending, if the person asked for one and it is sooner
 * @param afterChange to the contact after a change of benefit, work or home
 * @param afterCall to the contact after a former customer rang
 * @param afterStruggling to the contact after somebody said that they are struggling
 * @param toSecondLevel from the due day to the second escalation
 * @param attemptsBeforeLetter attempts without reaching anybody before a letter is sent
 * @param checkIns when to ask again how things are
 * @param invitations how often whoever left is invited back
 */
public record PolicyBody(
        @NotNull @Size(max = 30) @EachOnce List<@NotNull @Valid EndingLine> afterEnding,
        @NotNull @Min(1) @Max(MOST_DAYS) Integer whenWanted,
        @NotNull @Min(1) @Max(MOST_DAYS) Integer afterChange,
        @NotNull @Min(1) @Max(MOST_DAYS) Integer afterCall,
        @NotNull @Min(1) @Max(MOST_DAYS) Integer afterStruggling,
        @NotNull @Min(1) @Max(MOST_DAYS) Integer toSecondLevel,
        @NotNull @Min(1) @Max(20) Integer attemptsBeforeLetter,
        @NotNull @Valid CheckIns checkIns,
        @NotNull @Valid Invitations invitations) {
    /** About a year. */
    static final int MOST_DAYS = 250;

    private static final int MOST_MONTHS = 60;

    /**
     * When to ask again how things are.
     *
     * @param completed months after completing, or after stopping work again
     * @param inWork months after starting work
     * @param plannedBefore working days before its due day from which a check-in is owed
     */
    public record CheckIns(
            @NotNull @Size(min = 1, max = CheckInPolicy.MOST) @Ascending
            List<@NotNull @Min(1) @Max(MOST_MONTHS) Integer> completed,

            @NotNull @Size(min = 1, max = CheckInPolicy.MOST) @Ascending
            List<@NotNull @Min(1) @Max(MOST_MONTHS) Integer> inWork,

            @NotNull @Min(1) @Max(20) Integer plannedBefore) {}

    /**
     * How often whoever left is invited back.
     *
     * @param standard months after the ending
     * @param once months after an ending that allows one invitation
     * @param afterReview months after a day the person named, besides that day
     * @param sender in whose name
     */
    public record Invitations(
            @NotNull @Size(min = 1, max = InvitationPolicy.MOST) @Ascending
            List<@NotNull @Min(1) @Max(MOST_MONTHS) Integer> standard,

            @NotNull @Min(1) @Max(MOST_MONTHS) Integer once,

            @NotNull @Size(max = InvitationPolicy.MOST - 1) @Ascending
            List<@NotNull @Min(1) @Max(MOST_MONTHS) Integer> afterReview,

            @NotNull Sender sender) {}

    static PolicyBody of(Policy policy) {
        var days = policy.days();
        var checkIns = policy.checkIns();
        var invitations = policy.invitations();
        return new PolicyBody(
                EndingLine.of(policy.afterEnding()),
                days.whenWanted(),
                days.afterChange(),
                days.afterCall(),
                days.afterStruggling(),
                days.toSecondLevel(),
                policy.attemptsBeforeLetter(),
                new CheckIns(checkIns.completed(), checkIns.inWork(), checkIns.plannedBefore()),
                new Invitations(
                        invitations.standard(), invitations.once(), invitations.afterReview(), invitations.sender()));
    }

    /** Fails with {@link Refused} POLICY_LEAVES_SOMEBODY_OUT, naming everybody who would be. */
    Policy policy() {
        var table = EndingLine.table(afterEnding);
        var leftOut = AfterEnding.leftOut(table);
        if (!leftOut.isEmpty()) {
            throw new Refused(
                    PolicyCode.POLICY_LEAVES_SOMEBODY_OUT,
                    null,
                    leftOut.stream().map(PolicyBody::neverContacted).toList());
        }
        return new Policy(
                new AfterEnding(table),
                new PolicyDays(whenWanted, afterChange, afterCall, afterStruggling, toSecondLevel),
                new CheckInPolicy(checkIns.completed, checkIns.inWork, checkIns.plannedBefore),
                new InvitationPolicy(
                        invitations.standard, invitations.once, invitations.afterReview, invitations.sender),
                attemptsBeforeLetter);
    }

    private static FieldError neverContacted(AfterEnding.Somebody somebody) {
        return new FieldError(
                "/afterEnding",
                "NEVER_CONTACTED",
                "%s after %s has no number of days".formatted(somebody.customer(), somebody.ending()));
    }
}
