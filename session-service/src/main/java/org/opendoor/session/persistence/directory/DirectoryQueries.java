package org.opendoor.session.persistence.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.directory.District;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;
import org.opendoor.session.usecase.directory.Directory;

/** Reads the copy. */
@ApplicationScoped
class DirectoryQueries implements Directory {

    private static final String AMONG = " in (select jsonb_array_elements_text(cast(cast(:what as text) as jsonb)))";
    private static final String DISTRICT = from("known_district", "k.id = :what");
    private static final String PROVIDER = from("known_provider", "k.id = :what");
    private static final String PROVIDERS_OF = from("known_provider", "k.active and jsonb_exists(k.districts, :what)");
    private static final String VENUES = from("known_venue", "k.id" + AMONG);
    private static final String VENUES_OF = from("known_venue", "k.active and k.provider" + AMONG);
    private static final String STAFF = from("known_staff", "k.id" + AMONG);
    private static final String PRACTITIONERS_OF =
            from("known_staff", "k.active and k.role = 'PRACTITIONER' and k.provider = :what");

    /** Venues that are no longer used still say where the place is. */
    private static final String MIDDLE = """
            select avg(latitude), avg(longitude) from known_venue
            where split_part(postcode, ' ', 1) = :what and latitude is not null
            having count(*) > 0
            """;

    private final Database database;
    private final ObjectMapper json;

    DirectoryQueries(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Optional<District>> district(String id) {
        return one(DISTRICT, id, EntryRow.OfDistrict.class).map(found -> found.map(EntryRow.OfDistrict::entry));
    }

    @Override
    public Uni<Optional<Provider>> provider(String id) {
        return one(PROVIDER, id, EntryRow.OfProvider.class).map(found -> found.map(EntryRow.OfProvider::entry));
    }

    @Override
    public Uni<List<Provider>> providersOf(String district) {
        return all(PROVIDERS_OF, district, EntryRow.OfProvider.class)
                .map(rows -> rows.stream().map(EntryRow.OfProvider::entry).toList());
    }

    @Override
    public Uni<Optional<Venue>> venue(String id) {
        return venues(Set.of(id)).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Venue>> venues(Collection<String> ids) {
        return some(VENUES, ids, EntryRow.OfVenue.class)
                .map(rows -> rows.stream().map(EntryRow.OfVenue::entry).toList());
    }

    @Override
    public Uni<List<Venue>> venuesOf(Set<String> providers) {
        return some(VENUES_OF, providers, EntryRow.OfVenue.class)
                .map(rows -> rows.stream().map(EntryRow.OfVenue::entry).toList());
    }

    @Override
    public Uni<Optional<Position>> middleOf(String outward) {
        return database.with(session -> session.createNativeQuery(MIDDLE, Object[].class)
                        .setParameter("what", outward)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .map(found ->
                                new Position(((Number) found[0]).doubleValue(), ((Number) found[1]).doubleValue())));
    }

    @Override
    public Uni<Optional<StaffMember>> staff(String id) {
        return staff(Set.of(id)).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<StaffMember>> staff(Collection<String> ids) {
        return some(STAFF, ids, EntryRow.OfStaff.class)
                .map(rows -> rows.stream().map(EntryRow.OfStaff::entry).toList());
    }

    @Override
    public Uni<List<StaffMember>> practitionersOf(String provider) {
        return all(PRACTITIONERS_OF, provider, EntryRow.OfStaff.class)
                .map(rows -> rows.stream().map(EntryRow.OfStaff::entry).toList());
    }

    private <T> Uni<Optional<T>> one(String sql, String what, Class<T> row) {
        return all(sql, what, row).map(found -> found.stream().findFirst());
    }

    private <T> Uni<List<T>> some(String sql, Collection<String> what, Class<T> row) {
        return what.isEmpty() ? Uni.createFrom().item(List.of()) : all(sql, written(what), row);
    }

    private <T> Uni<List<T>> all(String sql, String what, Class<T> row) {
        return database.with(session -> session.createNativeQuery(sql, String.class)
                        .setParameter("what", what)
                        .getResultList())
                .map(rows -> rows.stream().map(text -> read(text, row)).toList());
    }

    private <T> T read(String text, Class<T> row) {
        try {
            return json.readValue(text, row);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a row of the directory cannot be read", unreadable);
        }
    }

    private String written(Collection<String> ids) {
        try {
            return json.writeValueAsString(ids);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("ids cannot be written as JSON", unwritable);
        }
    }

    private static String from(String table, String where) {
        return "select cast(to_jsonb(k) as text) from " + table + " k where " + where + " order by k.id";
    }
}
