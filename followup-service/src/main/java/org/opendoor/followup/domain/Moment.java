package org.opendoor.followup.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a command is decided. Both views come in together so that no rule has to know a time zone.
 *
 * @param at the instant
 * @param on the day it falls on in Europe/London
 */
public record Moment(Instant at, LocalDate on) {}
