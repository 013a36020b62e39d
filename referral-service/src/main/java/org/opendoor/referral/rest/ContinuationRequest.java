package org.opendoor.referral.rest;

import jakarta.validation.constraints.NotNull;

/** Whether the adviser agrees that the person stays. */
public record ContinuationRequest(@NotNull Boolean agreed) {}
