package org.opendoor.followup.domain;

import java.util.Optional;

/**
 * What was told of the person themself, by whichever side. Like {@link Heard} it may come before there is anything to
 * follow up.
 *
 * @param work whether they work, if anybody said so
 * @param agreed next steps agreed with the practitioner
 */
public record Told(Optional<Work> work, AgreedNextSteps agreed) {
    private static final Told NOTHING = new Told(Optional.empty(), AgreedNextSteps.NONE_TOLD);

    /** Before anything was told. */
    public static Told nothing() {
        return NOTHING;
    }

    Told of(Work newest) {
        return new Told(Optional.of(newest), agreed);
    }

    Told of(AgreedNextSteps newest) {
        return new Told(work, newest);
    }
}
