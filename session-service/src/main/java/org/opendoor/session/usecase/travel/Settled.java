package org.opendoor.session.usecase.travel;

import org.opendoor.session.domain.travel.ClaimRefusal;
import org.opendoor.session.usecase.travel.Claims.Kept;

/** What came of a command to a claim. */
public sealed interface Settled {

    /** It stands so now; {@code changed} says whether it did not before. */
    record Standing(Kept kept, boolean changed) implements Settled {}

    /** It was refused, and nothing happened. */
    record Refused(ClaimRefusal why) implements Settled {}
}
