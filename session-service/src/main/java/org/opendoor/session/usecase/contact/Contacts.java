package org.opendoor.session.usecase.contact;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.contact.Contact;

/** Where contacts are kept. */
public interface Contacts {

    /** Writes one down; nothing where it is known. */
    Uni<Void> add(Contact contact);

    /** Of each of these journeys the last day on which the person was reached; none where they never were. */
    Uni<Map<UUID, LocalDate>> lastReached(Collection<UUID> journeys);

    /** One of this journey. */
    Uni<Optional<Contact>> find(UUID referralId, UUID contactId);

    /** The newest first. */
    Uni<List<Contact>> list(UUID referralId, Optional<Place> after, int most);

    /** A contact's place in the order of the list. */
    record Place(Instant at, UUID id) {}
}
