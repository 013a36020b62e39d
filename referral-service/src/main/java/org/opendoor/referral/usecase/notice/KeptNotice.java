package org.opendoor.referral.usecase.notice;

import java.time.Instant;
import org.opendoor.referral.domain.notice.Notice;

/** A notice as it was loaded: with the version the next change counts on from, and since when it stands so. */
public record KeptNotice(Notice notice, long version, Instant changedAt) {}
