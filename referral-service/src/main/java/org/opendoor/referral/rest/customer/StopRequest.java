package org.opendoor.referral.rest.customer;

import jakarta.validation.constraints.NotNull;
import org.opendoor.referral.domain.customer.StopReason;

/** Why nobody may get in touch any more. */
public record StopRequest(@NotNull StopReason because) {}
