package org.opendoor.referral.domain.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * One fact about a person. Kind and day are its natural key: the same fact told twice is one change.
 *
 * @param id names the contact that is owed because of it
 * @param effectiveOn from when it holds, which may be ahead
 * @param work of STARTED_WORK only
 * @param destination of MOVED only, where the journey is to go on elsewhere
 */
public record EligibilityChange(
        UUID id, EligibilityKind kind, LocalDate effectiveOn, Work work, Optional<Destination> destination) {

    /** From which holds first; on one day the kinds' own order decides, so that the order of telling never does. */
    public static final Comparator<EligibilityChange> BY_DAY =
            Comparator.comparing(EligibilityChange::effectiveOn).thenComparing(EligibilityChange::kind);

    private static final LocalDate FIRST_DAY = LocalDate.of(1948, 7, 5);

    /** Whether this is the fact that the other tells, by its natural key. */
    public boolean sameFact(EligibilityChange other) {
        return kind == other.kind && effectiveOn.equals(other.effectiveOn);
    }

    /** Whether the other tells no more and nothing else than this, whatever its id. */
    public boolean saysTheSame(EligibilityChange other) {
        return sameFact(other) && work.equals(other.work) && destination.equals(other.destination);
    }

    /** Whether the day can be meant: not before there were benefits, and not further ahead than a year. */
    boolean withinReach(LocalDate today) {
        return !effectiveOn.isBefore(FIRST_DAY) && !effectiveOn.isAfter(today.plusYears(1));
    }
}
