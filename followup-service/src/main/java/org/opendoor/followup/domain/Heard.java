package org.opendoor.followup.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the referral side has said of one journey so far. It is kept apart from the follow-up because it may be heard
 * long before there is anything to follow up, or after.
 *
 * @param parties the newest parties told, if any
 * @param sequence the journey's counter of the event that told them, 0 before any; an older event never overwrites a
 *     newer one
 * @param referred whether the person said yes: from then on no deferral is pending
 * @param reReferredAs the journey with which the person came back
 * @param quiet whether nobody gets in touch any more
 * @param answered changes of which it was said that the adviser answered them, perhaps before they were heard of themselves
 */
public record Heard(
        Optional<Parties> parties,
        long sequence,
        boolean referred,
        Optional<UUID> reReferredAs,
        Quiet quiet,
        Set<UUID> answered) {
    private static final Heard NOTHING =
            new Heard(Optional.empty(), 0, false, Optional.empty(), Quiet.NEVER_SAID, Set.of());

    public Heard {
        answered = Set.copyOf(answered);
    }

    /**
     * Whether the person is left alone: dead, forgotten, or because they asked.
     *
     * @param holds true while nobody gets in touch
     * @param sequence the journey's counter of the event that told so; an older one never overwrites a newer
     */
    public record Quiet(boolean holds, long sequence) {
        private static final Quiet NEVER_SAID = new Quiet(false, 0);
    }

    /** Before the first event of a journey. */
    public static Heard nothing() {
        return NOTHING;
    }

    boolean isOlderThan(long other) {
        return sequence < other;
    }

    Heard of(Parties told, long toldBy) {
        return new Heard(Optional.of(told), toldBy, referred, reReferredAs, quiet, answered);
    }

    Heard yes() {
        return new Heard(parties, sequence, true, reReferredAs, quiet, answered);
    }

    Heard cameBackAs(UUID newReferral) {
        return new Heard(parties, sequence, referred, Optional.of(newReferral), quiet, answered);
    }

    Heard answered(UUID change) {
        var more = Stream.concat(answered.stream(), Stream.of(change)).collect(Collectors.toSet());
        return new Heard(parties, sequence, referred, reReferredAs, quiet, more);
    }

    Heard said(Quiet told) {
        return new Heard(parties, sequence, referred, reReferredAs, told, answered);
    }
}
