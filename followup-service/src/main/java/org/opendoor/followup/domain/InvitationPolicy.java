package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often whoever left is invited back, as data. Ours: nobody is chased, nobody is forgotten. The side that knows the
 * reason sets the pace; the distances are the platform's.
 *
 * @param version of the policy
 * @param standard after the ending, at the pace STANDARD
 * @param once after the ending, at the pace ONCE
 * @param afterReview after the day the person named, besides that day itself
 * @param sender the practitioner's side is who people left, or never met; it is theirs to invite
 */
public record InvitationPolicy(
        int version, List<Period> standard, Period once, List<Period> afterReview, Sender sender) {

    /** The policy the platform starts with. */
    public static final InvitationPolicy FIRST = new InvitationPolicy(
            1,
            List.of(Period.ofMonths(3), Period.ofMonths(6), Period.ofMonths(12)),
            Period.ofMonths(6),
            List.of(Period.ofMonths(3), Period.ofMonths(6)),
            Sender.PROVIDER);

    public InvitationPolicy {
        standard = List.copyOf(standard);
        afterReview = List.copyOf(afterReview);
    }

    /** The most there can be on one journey. */
    public int most() {
        return Math.max(standard.size(), afterReview.size() + 1);
    }

    /**
     * The days on which somebody is invited whose journey ended so. Who left for work is not asked every few months
     * whether it went wrong; if they named a day themselves, that day holds.
     */
    List<LocalDate> days(Ending ending) {
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
    private static List<LocalDate> after(Ending ending, List<Period> distances) {
        return distances.stream()
                .map(ending.endedOn()::plus)
                .map(day -> ending.openDoor().notBefore().filter(day::isBefore).orElse(day))
                .distinct()
                .toList();
    }

    private List<LocalDate> review(LocalDate named) {
        return Stream.concat(Stream.of(named), afterReview.stream().map(named::plus))
                .toList();
    }
}
