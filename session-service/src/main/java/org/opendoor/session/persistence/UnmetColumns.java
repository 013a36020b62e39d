package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.UnmetPreference;

/** What the person wanted and did not get. */
@Embeddable
record UnmetColumns(
        @Enumerated(EnumType.STRING) @Column(name = "unmet_wanted")
        Delivery wanted,

        @Enumerated(EnumType.STRING) @Column(name = "unmet_decided_by")
        UnmetPreference.DecidedBy decidedBy,

        @Enumerated(EnumType.STRING) @Column(name = "unmet_why")
        UnmetPreference.Why why) {

    static UnmetColumns of(UnmetPreference unmet) {
        return new UnmetColumns(unmet.wanted(), unmet.decidedBy(), unmet.why());
    }

    UnmetPreference unmet() {
        return new UnmetPreference(wanted, decidedBy, why);
    }
}
