package org.opendoor.followup.usecase.policy;

import java.time.Instant;
import org.opendoor.followup.domain.policy.NamedPolicy;

/**
 * A version as it was made.
 *
 * @param policy what it says
 * @param madeBy by whom, as an opaque id
 * @param madeAt when, by the platform's clock
 */
public record KeptPolicy(NamedPolicy policy, String madeBy, Instant madeAt) {}
