package org.opendoor.session.domain.consent;

import java.util.Set;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;

/** An adviser who looks: the person's own one, and nobody else of Jobcentre. */
public record Onlooker(String subject, Set<String> districts) {

    public Onlooker {
        districts = Set.copyOf(districts);
    }

    /** Whether what this journey's person shares is shared with them. */
    public boolean isAdviserOf(Journey journey) {
        var parties = journey.parties();
        return journey.customerKind() != CustomerKind.NOT_WITH_JOBCENTRE
                && districts.contains(parties.district())
                && parties.adviser().filter(subject::equals).isPresent();
    }
}
