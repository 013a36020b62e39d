package org.opendoor.referral.usecase.notice;

import java.util.UUID;
import org.opendoor.referral.domain.notice.Occasion;

/**
 * What asks for a notice. An event asks for each kind of notice at most once, however often it is heard.
 *
 * @param eventId the event's own id
 * @param about what a newer event may say anew: an appointment, a session; else the journey itself
 * @param sequence tells older from newer among the events about one thing
 */
public record Asked(UUID eventId, UUID referralId, UUID about, long sequence, Occasion occasion) {}
