package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Stage;

/** Where programmes are read, without holding anybody up. */
public interface ProgrammeReader {

    Uni<Optional<Filed>> find(UUID referralId);

    /**
     * Whose programme it is, and nothing else: whoever is about to command it may ask this first, without having seen a
     * programme that is another one once it is locked.
     */
    Uni<Optional<Journey>> journey(UUID referralId);

    /** What else is known of the person: their other programmes that were referred before, the latest first. */
    Uni<List<Filed>> earlier(Journey journey);

    /** Longest referred first, then by id. */
    Uni<List<Listed>> list(Query query);

    /**
     * What a worklist asks for.
     *
     * @param after where the page before ended
     * @param most how many rows at most
     */
    record Query(Set<String> providers, Optional<Stage> stage, Optional<Place> after, int most) {}

    /** A row's place in the order of the list. */
    record Place(LocalDate referredOn, UUID referralId) {}

    /** A programme as a worklist shows it. */
    record Listed(Place place, Stage stage, String provider, CustomerKind customerKind, long version) {}
}
