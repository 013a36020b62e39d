package org.opendoor.referral.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What would make it easier to come, in codes only: how to be reached, when, how far, and with whom in the room. */
public record Preferences(
        Optional<Channel> channel,
        Set<TimeOfDay> times,
        Optional<TravelMode> travelMode,
        Optional<String> outwardCode,
        Optional<DeliveryMode> mode) {

    /** Nobody was asked yet. */
    public static final Preferences NONE =
            new Preferences(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Preferences {
        times = times.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(times));
    }

    /** These, but for what was said otherwise; what was not talked about stays. */
    public Preferences changedBy(Preferences said) {
        return new Preferences(
                said.channel.or(() -> channel),
                said.times.isEmpty() ? times : said.times,
                said.travelMode.or(() -> travelMode),
                said.outwardCode.or(() -> outwardCode),
                said.mode.or(() -> mode));
    }
}
