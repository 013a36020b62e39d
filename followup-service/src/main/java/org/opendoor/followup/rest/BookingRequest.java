package org.opendoor.followup.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.opendoor.followup.domain.Booking;

/**
 * A time that was agreed with the person.
 *
 * @param at when
 * @param how on the telephone or face to face
 */
public record BookingRequest(@NotNull Instant at, @NotNull Booking.How how) {}
