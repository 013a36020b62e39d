package org.opendoor.referral.domain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.referral.domain.eligibility.EligibilityKind.Aspect;

/** All that changed for one person, folded by the day from which it holds: the order in which it was told leaves no trace. */
public record Eligibility(List<EligibilityChange> changes) {

    /** Nothing changed. */
    public static final Eligibility NONE = new Eligibility(List.of());

    public Eligibility {
        changes = changes.stream().sorted(EligibilityChange.BY_DAY).toList();
    }

    /** What holds on a day; of what was never told nothing is assumed. */
    public record Holds(
            Optional<EligibilityChange> claim, Optional<EligibilityChange> work, Optional<EligibilityChange> home) {}

    /** What holds on this day. */
    public Holds on(LocalDate day) {
        return new Holds(latest(Aspect.CLAIM, day), latest(Aspect.WORK, day), latest(Aspect.HOME, day));
    }

    /** The same fact as it was told before. */
    public Optional<EligibilityChange> known(EligibilityChange told) {
        return changes.stream().filter(told::sameFact).findFirst();
    }

    /** With one more fact. */
    public Eligibility with(EligibilityChange told) {
        return new Eligibility(Stream.concat(changes.stream(), Stream.of(told)).toList());
    }

    private Optional<EligibilityChange> latest(Aspect aspect, LocalDate day) {
        return of(aspect).filter(change -> !change.effectiveOn().isAfter(day)).reduce((_, later) -> later);
    }

    private Stream<EligibilityChange> of(Aspect aspect) {
        return changes.stream().filter(change -> change.kind().aspect() == aspect);
    }
}
