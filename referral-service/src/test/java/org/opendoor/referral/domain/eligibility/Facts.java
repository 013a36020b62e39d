package org.opendoor.referral.domain.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Facts for tests; the same kind and day always give the same id. */
public final class Facts {

    private Facts() {}

    public static EligibilityChange fact(EligibilityKind kind, LocalDate on) {
        return new EligibilityChange(
                UUID.nameUUIDFromBytes((kind + " " + on).getBytes(UTF_8)), kind, on, Work.UNKNOWN, Optional.empty());
    }

    static EligibilityChange work(LocalDate on, int hours) {
        return new EligibilityChange(
                new UUID(hours, on.toEpochDay()),
                EligibilityKind.STARTED_WORK,
                on,
                new Work(Optional.of(hours), Optional.empty()),
                Optional.empty());
    }
}
