package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.UnmetPreference;

/** What the person wanted and did not get. */
@JsonNaming(SnakeCaseStrategy.class)
record UnmetColumns(
        @JsonProperty("unmet_wanted") Delivery wanted,
        @JsonProperty("unmet_decided_by") UnmetPreference.DecidedBy decidedBy,
        @JsonProperty("unmet_why") UnmetPreference.Why why) {

    static UnmetColumns of(UnmetPreference unmet) {
        return new UnmetColumns(unmet.wanted(), unmet.decidedBy(), unmet.why());
    }

    Optional<UnmetPreference> unmet() {
        return Optional.ofNullable(wanted).map(known -> new UnmetPreference(known, decidedBy, why));
    }
}
