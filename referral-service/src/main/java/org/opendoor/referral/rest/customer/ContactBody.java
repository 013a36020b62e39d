package org.opendoor.referral.rest.customer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.TravelMode;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.customer.ContactPreferences;
import org.opendoor.referral.domain.customer.Language;
import org.opendoor.referral.domain.customer.QuietHours;
import org.opendoor.referral.rest.Codes;

/** How to reach the person so that it helps and does no harm; the same in requests and in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactBody(
        Channel channel,
        Boolean messageSafe,
        List<@NotNull AccessibleFormat> formats,
        @LanguageCode String interpreter,
        List<@NotNull DayOfWeek> days,
        List<@NotNull TimeOfDay> times,
        TravelMode travelMode,
        @Valid QuietBody quietHours) {

    /** From and to as HH:mm; over midnight where "to" is the earlier one. */
    public record QuietBody(
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to) {}

    /** What is known, in the order of the lists. */
    public static ContactBody of(ContactPreferences contact) {
        return new ContactBody(
                contact.channel().orElse(null),
                contact.messageSafe().orElse(null),
                Codes.sorted(contact.formats()),
                contact.interpreter().map(Language::code).orElse(null),
                Codes.sorted(contact.days()),
                Codes.sorted(contact.times()),
                contact.travelMode().orElse(null),
                contact.quietHours()
                        .map(quiet -> new QuietBody(quiet.from(), quiet.to()))
                        .orElse(null));
    }

    ContactPreferences preferences() {
        return new ContactPreferences(
                Optional.ofNullable(channel),
                Optional.ofNullable(messageSafe),
                Codes.set(formats),
                Optional.ofNullable(interpreter).flatMap(Language::parse),
                Codes.set(days),
                Codes.set(times),
                Optional.ofNullable(travelMode),
                Optional.ofNullable(quietHours).map(quiet -> new QuietHours(quiet.from(), quiet.to())));
    }
}
