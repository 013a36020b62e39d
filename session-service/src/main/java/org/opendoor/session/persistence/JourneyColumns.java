package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Parties;

/** What the referral told; it changes when two records of the person become one, and when the journey goes to another place. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record JourneyColumns(
        UUID customerId,
        CustomerKind customerKind,
        String district,
        String provider,
        String adviser,
        String centre,
        LocalDate referredOn,
        long placedBy) {

    static JourneyColumns of(Journey journey) {
        var parties = journey.parties();
        return new JourneyColumns(
                journey.customerId(),
                journey.customerKind(),
                parties.district(),
                parties.provider(),
                parties.adviser().orElse(null),
                parties.centre().orElse(null),
                journey.referredOn(),
                journey.placedBy());
    }

    Parties parties() {
        return new Parties(district, provider, Optional.ofNullable(adviser), Optional.ofNullable(centre));
    }

    Journey journey(UUID referralId, ContactWish wish) {
        return new Journey(referralId, customerId, customerKind, parties(), referredOn, wish, placedBy);
    }
}
