package org.opendoor.referral.usecase;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Refusal;

/** What became of an intention. A refusal is a value here; the edge finds the words for it. */
public sealed interface Outcome {

    /** It is so now, whether just made so or before; {@code version} is the journey's version with it. */
    record Done(UUID referralId, long version) implements Outcome {}

    /** It is not so, and why; {@code instead} is the journey in the way, if the caller may see it. */
    record Refused(Refusal why, Optional<UUID> instead) implements Outcome {}

    /** Refused with nothing to point to. */
    static Outcome refused(Refusal why) {
        return new Refused(why, Optional.empty());
    }
}
