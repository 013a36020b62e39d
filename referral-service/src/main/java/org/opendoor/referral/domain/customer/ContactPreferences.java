package org.opendoor.referral.domain.customer;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.TravelMode;

/**
 * How to reach the person so that it helps and does no harm. {@code messageSafe} is whether a message may be left where
 * others could hear or read it; empty is "nobody asked", which counts as no.
 */
public record ContactPreferences(
        Optional<Channel> channel,
        Optional<Boolean> messageSafe,
        Set<AccessibleFormat> formats,
        Optional<Language> interpreter,
        Set<DayOfWeek> days,
        Set<TimeOfDay> times,
        Optional<TravelMode> travelMode,
        Optional<QuietHours> quietHours) {

    /** Nobody was asked yet. */
    public static final ContactPreferences NONE = new ContactPreferences(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    public ContactPreferences {
        formats = formats.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(formats));
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        times = times.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(times));
    }

    /** Gaps are filled from the other record; of two answers about messages the careful one holds. */
    ContactPreferences filledFrom(ContactPreferences other) {
        return new ContactPreferences(
                channel.or(other::channel),
                messageSafe.map(mine -> mine && other.messageSafe.orElse(true)).or(other::messageSafe),
                formats.isEmpty() ? other.formats : formats,
                interpreter.or(other::interpreter),
                days.isEmpty() ? other.days : days,
                times.isEmpty() ? other.times : times,
                travelMode.or(other::travelMode),
                quietHours.or(other::quietHours));
    }
}
