package org.opendoor.referral.domain.directory;

import java.time.LocalDate;
import java.util.Optional;

/** Days on which somebody is away, first and last included, and who stands in for them. Why is nobody's business here. */
public record Absence(LocalDate from, LocalDate to, Optional<String> cover) {

    boolean isOverOn(LocalDate today) {
        return to.isBefore(today);
    }

    boolean overlaps(Absence other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean runsBackwards() {
        return to.isBefore(from);
    }
}
