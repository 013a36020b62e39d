package org.opendoor.session.persistence.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.contact.Contact;
import org.opendoor.session.usecase.contact.Contacts;

/** Contacts in their table. */
@ApplicationScoped
class ContactStore implements Contacts {

    private static final Place NEWEST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final String ADD = """
            insert into contact (id, referral_id, way, reached, at, by)
            values (?1, ?2, ?3, ?4, cast(cast(?5 as text) as timestamptz), ?6) on conflict do nothing
            """;

    private static final String LAST_REACHED = """
            select these.id, c.at from (select cast(id as uuid) as id
                from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as j (id)) these,
              lateral (select at from contact where referral_id = these.id and reached order by at desc, id desc limit 1) c
            """;

    private static final String LIST = """
            select id, way, reached, at, by from contact
            where referral_id = ?1 and (at, id) < (cast(cast(?2 as text) as timestamptz), ?3)
            order by at desc, id desc limit ?4
            """;

    private static final String FIND =
            "select id, way, reached, at, by from contact where referral_id = ?1 and id = ?2";

    private final Database database;
    private final ObjectMapper json;

    ContactStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Void> add(Contact contact) {
        return database.with(session -> session.createNativeQuery(ADD)
                        .setParameter(1, contact.id())
                        .setParameter(2, contact.referralId())
                        .setParameter(3, contact.way().name())
                        .setParameter(4, contact.reached())
                        .setParameter(5, contact.at().toString())
                        .setParameter(6, contact.by())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<UUID, LocalDate>> lastReached(Collection<UUID> journeys) {
        return database.with(session -> session.createNativeQuery(LAST_REACHED, Object[].class)
                        .setParameter(1, Rows.write(json, List.copyOf(journeys)))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> Columns.uuid(row[0]), row -> BritishDate.of(Columns.instant(row[1])))));
    }

    @Override
    public Uni<List<Contact>> list(UUID referralId, Optional<Place> after, int most) {
        var place = after.orElse(NEWEST);
        return database.with(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, place.at().toString())
                        .setParameter(3, place.id())
                        .setParameter(4, most)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> contact(referralId, row)).toList());
    }

    @Override
    public Uni<Optional<Contact>> find(UUID referralId, UUID contactId) {
        return database.with(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, contactId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> contact(referralId, found)));
    }

    private static Contact contact(UUID referralId, Object[] row) {
        return new Contact(
                Columns.uuid(row[0]),
                referralId,
                Contact.Way.valueOf((String) row[1]),
                (Boolean) row[2],
                Columns.instant(row[3]),
                (String) row[4]);
    }
}
