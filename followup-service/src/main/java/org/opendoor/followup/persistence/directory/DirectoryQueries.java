package org.opendoor.followup.persistence.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.Database;
import org.opendoor.followup.domain.directory.Colleagues;
import org.opendoor.followup.domain.directory.StaffMember;
import org.opendoor.followup.usecase.directory.Directory;

/** Reads the copy. */
@ApplicationScoped
class DirectoryQueries implements Directory {
    private static final String OF_DISTRICT = around("k.district = :place");
    private static final String OF_PROVIDER =
            around("k.provider = :place or k.id = (select p.contact from known_provider p where p.id = :place)");
    private static final String CONTACT = "select contact from known_provider where id = :place and active";

    /** By the index of covers: who has nobody away is answered without a look at anybody else. */
    private static final String STANDING_IN = """
            with recursive mine (id) as (
              select cast(:staff as text)
              union
              select k.id from mine
              join known_staff k on k.away <> '[]'
                and k.away @> jsonb_build_array(jsonb_build_object('cover', mine.id))
              where k.active and exists (
                select 1 from jsonb_to_recordset(k.away) as days ("from" date, "to" date, cover text)
                where days.cover = mine.id
                  and cast(cast(:day as text) as date) between days."from" and days."to"))
            select mine.id from mine where mine.id <> :staff order by 1
            """;

    private final Database database;
    private final ObjectMapper json;

    DirectoryQueries(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Colleagues> ofDistrict(String district) {
        return staff(OF_DISTRICT, district).map(staff -> new Colleagues(district, staff, Optional.empty()));
    }

    @Override
    public Uni<Colleagues> ofProvider(String provider) {
        return database.with(session -> session.createNativeQuery(CONTACT, String.class)
                        .setParameter("place", provider)
                        .getSingleResultOrNull())
                .chain(contact -> staff(OF_PROVIDER, provider)
                        .map(staff -> new Colleagues(provider, staff, Optional.ofNullable(contact))));
    }

    @Override
    public Uni<List<String>> standingInFor(String staff, LocalDate day) {
        return database.with(session -> session.createNativeQuery(STANDING_IN, String.class)
                .setParameter("staff", staff)
                .setParameter("day", day.toString())
                .getResultList());
    }

    private Uni<List<StaffMember>> staff(String sql, String place) {
        return database.with(session -> session.createNativeQuery(sql, String.class)
                        .setParameter("place", place)
                        .getResultList())
                .map(rows -> rows.stream().map(this::read).toList());
    }

    /** Those meant, those who stand in for them, and so on. */
    private static String around(String meant) {
        return """
                with recursive near as (
                  select k.* from known_staff k where %s
                  union
                  select cover.* from near, jsonb_array_elements(near.away) days
                  join known_staff cover on cover.id = days ->> 'cover')
                select cast(to_jsonb(near) as text) from near order by near.id
                """.formatted(meant);
    }

    private StaffMember read(String row) {
        try {
            return json.readValue(row, EntryRow.OfStaff.class).entry();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a row of the directory cannot be read", unreadable);
        }
    }
}
