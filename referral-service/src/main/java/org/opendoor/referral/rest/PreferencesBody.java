package org.opendoor.referral.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.DeliveryMode;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.TravelMode;

/** What would make it easier to come; the same in requests and in answers. Whatever was not asked is absent. */
public record PreferencesBody(
        Channel channel,
        List<@NotNull TimeOfDay> times,
        TravelMode travelMode,
        @Pattern(regexp = Patterns.OUTWARD_CODE) String outwardCode,
        DeliveryMode mode) {

    static PreferencesBody of(Preferences preferences) {
        return new PreferencesBody(
                preferences.channel().orElse(null),
                Codes.sorted(preferences.times()),
                preferences.travelMode().orElse(null),
                preferences.outwardCode().orElse(null),
                preferences.mode().orElse(null));
    }

    Preferences preferences() {
        return new Preferences(
                Optional.ofNullable(channel),
                Codes.set(times),
                Optional.ofNullable(travelMode),
                Optional.ofNullable(outwardCode),
                Optional.ofNullable(mode));
    }
}
