package org.opendoor.followup.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opendoor.followup.domain.Ending;
import org.opendoor.followup.domain.ReasonFamily;
import org.opendoor.followup.domain.Sender;

/**
 * How often whoever left is invited back, in months. Ours: nobody is chased, nobody is forgotten. The side that knows the
 * reason sets the pace; the distances are the policy's.
 *
 * @param standard after the ending, at the pace STANDARD
 * @param once after the ending, at the pace ONCE
 * @param afterReview after the day the person named, besides that day itself
 * @param sender the practitioner's side is who people left, or never met; it is theirs to invite
 */
public record InvitationPolicy(List<Integer> standard, int once, List<Integer> afterReview, Sender sender) {
    /** More would be pressing. */
    public static final int MOST = 6;

    public InvitationPolicy {
        standard = Numbers.ascending("standard invitations", standard, MOST);
        Numbers.atLeastOne("months to the only invitation", once);
        afterReview = Numbers.ascending("invitations after a review", afterReview, MOST - 1);
    }

    /**
     * The days on which somebody is invited whose journey ended so. Who left for work is not asked every few months
     * whether it went wrong; if they named a day themselves, that day holds.
     */
    public List<LocalDate> days(Ending ending) {
        if (!ending.kind().leavesTheDoorOpen()) {
            return List.of();
        }
        return switch (ending.openDoor().pace()) {
            case NONE -> List.of();
            case ONCE -> after(ending, List.of(once));
            case STANDARD ->
                ending.family().filter(ReasonFamily.WORK::equals).isPresent() ? List.of() : after(ending, standard);
            case REVIEW_DATE -> ending.openDoor().notBefore().map(this::review).orElse(List.of());
        };
    }

    /** What would be too early for the person is put off; two that fall on one day are one. */
    private static List<LocalDate> after(Ending ending, List<Integer> months) {
        return months.stream()
                .map(ending.endedOn()::plusMonths)
                .map(day -> ending.openDoor().notBefore().filter(day::isBefore).orElse(day))
                .distinct()
                .toList();
    }

    private List<LocalDate> review(LocalDate named) {
        return Stream.concat(Stream.of(named), afterReview.stream().map(named::plusMonths))
                .toList();
    }
}
