package org.opendoor.referral.usecase;

import java.time.Instant;
import java.time.LocalDate;

/** When something is asked: the instant, and the day it is where the programme runs. */
public record Moment(Instant at, LocalDate today) {}
