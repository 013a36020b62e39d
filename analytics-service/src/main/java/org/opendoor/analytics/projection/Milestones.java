package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days on which a journey passed its steps; each is empty until its fact is heard. */
public record Milestones(
        Optional<LocalDate> offered,
        Optional<LocalDate> referred,
        Optional<LocalDate> assessed,
        Optional<LocalDate> started,
        Optional<LocalDate> reReferred) {

    static final Milestones NONE =
            new Milestones(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The day it began for us: somebody who referred themselves was never offered anything before. */
    public Optional<LocalDate> began() {
        return offered.or(() -> referred);
    }

    /** Days from the referral to the first appointment held; empty until both are known. */
    public Optional<Long> waitingDays() {
        return assessed.flatMap(seen -> referred.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, seen))));
    }

    Milestones offeredOn(LocalDate day) {
        return new Milestones(Optional.of(day), referred, assessed, started, reReferred);
    }

    Milestones referredOn(LocalDate day) {
        return new Milestones(offered, Optional.of(day), assessed, started, reReferred);
    }

    Milestones assessedOn(LocalDate day) {
        return new Milestones(offered, referred, Optional.of(day), started, reReferred);
    }

    Milestones startedOn(LocalDate day) {
        return new Milestones(offered, referred, assessed, Optional.of(day), reReferred);
    }

    Milestones reReferredOn(LocalDate day) {
        return new Milestones(offered, referred, assessed, started, Optional.of(day));
    }
}
