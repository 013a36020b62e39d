package org.opendoor.referral.domain.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.opendoor.referral.domain.customer.QuietHours;

/** When something may buzz: by day, or outside of the hours in which the person wants quiet, if they told any. */
public final class SendingHours {

    /** Our policy: nothing buzzes between eight in the evening and eight in the morning. */
    static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

    private SendingHours() {}

    /** The first moment from {@code wanted} on at which this channel may be used. */
    public static Instant next(Instant wanted, NoticeChannel channel, Optional<QuietHours> told, ZoneId zone) {
        QuietHours quiet = told.orElse(NIGHT);
        ZonedDateTime local = wanted.atZone(zone);
        if (!channel.buzzes() || !quiet.hold(local.toLocalTime())) {
            return wanted;
        }
        ZonedDateTime end = local.toLocalDate().atTime(quiet.to()).atZone(zone);
        return (end.isAfter(local)
                        ? end
                        : local.toLocalDate().plusDays(1).atTime(quiet.to()).atZone(zone))
                .toInstant();
    }
}
