package org.opendoor.referral.domain.directory;

import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Refusal;

/** Whether an offer has somewhere to lead. */
public sealed interface Placement {

    /** To this place, its provider named. */
    record Possible(Place place) implements Placement {}

    /** Nowhere, and why. */
    record Impossible(Refusal why) implements Placement {}
}
