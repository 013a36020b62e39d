package org.opendoor.referral.usecase.worklist;

import java.time.Instant;
import org.opendoor.referral.usecase.Journey;

/** A journey on a list of work, and since when it is there. */
public record Waiting(Journey journey, Instant since) {}
