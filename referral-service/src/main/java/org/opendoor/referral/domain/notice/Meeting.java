package org.opendoor.referral.domain.notice;

import java.time.Instant;
import java.util.Optional;

/** When and how the person meets a practitioner; {@code venue} is its id in the directory, where it is known. */
public record Meeting(Instant startsAt, MeetingMode mode, Optional<String> venue) {}
