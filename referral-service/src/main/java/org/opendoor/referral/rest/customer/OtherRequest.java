package org.opendoor.referral.rest.customer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The other record. */
public record OtherRequest(@NotNull UUID other) {}
