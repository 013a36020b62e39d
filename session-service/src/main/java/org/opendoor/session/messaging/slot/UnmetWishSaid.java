package org.opendoor.session.messaging.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.TimeOfDay;
import org.opendoor.session.domain.UnmetPreference.DecidedBy;
import org.opendoor.session.domain.slot.Travel;
import org.opendoor.session.domain.slot.WantedSlot;

/** The data of care.preference-unmet, where it is about a first meeting: nobody was free as the person needed it. */
record UnmetWishSaid(UUID referralId, String about, String wanted, DecidedBy decidedBy, String reason, Slot slot) {

    static final String TYPE = "opendoor.care.preference-unmet.v1";

    /**
     * When, how and how far: what is empty or left out would have been as it came.
     *
     * @param atMostKilometres how far the person would go, as the crow flies
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slot(
            List<TimeOfDay> times,
            List<DayOfWeek> days,
            List<String> modes,
            boolean privately,
            Travel travel,
            Integer atMostKilometres) {

        static Slot of(WantedSlot wanted) {
            var way = wanted.way();
            return new Slot(
                    wanted.times().stream().sorted().toList(),
                    wanted.days().stream().sorted().toList(),
                    wanted.media().stream().sorted().map(Medium::code).toList(),
                    way.privately(),
                    way.travel().orElse(null),
                    way.atMost().orElse(null));
        }
    }

    static UnmetWishSaid of(UUID referralId, WantedSlot wanted) {
        return new UnmetWishSaid(
                referralId, "FIRST_MEETING", "SUITABLE_SLOT", DecidedBy.PROVIDER, "NONE_FREE", Slot.of(wanted));
    }
}
