package org.opendoor.session.persistence.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.session.usecase.register.RegisterReport;
import org.opendoor.session.usecase.register.Registers;

/** Reports as they were given: codes and ids, no names and no patient's number. */
@ApplicationScoped
class RegisterStore implements Registers {

    private static final String KEEP = """
            insert into register (id, taken_at, providers, report)
            values (?1, cast(cast(?2 as text) as timestamptz), cast(cast(?3 as text) as jsonb), cast(cast(?4 as text) as jsonb))
            """;

    private static final String FIND = """
            select cast(report as text) from register
            where id = ?1 and providers <@ cast(cast(?2 as text) as jsonb)
            """;

    private static final String FORGET = """
            delete from register where id in (
              select id from register where taken_at < cast(cast(?1 as text) as timestamptz) order by taken_at limit ?2)
            """;

    private final Database database;
    private final ObjectMapper json;

    RegisterStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Void> keep(RegisterReport report, Set<String> providers, Instant at) {
        return database.with(session -> session.createNativeQuery(KEEP)
                .setParameter(1, report.id())
                .setParameter(2, at.toString())
                .setParameter(3, Rows.write(json, List.copyOf(providers)))
                .setParameter(4, written(report))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Optional<RegisterReport>> find(UUID id, Set<String> providers) {
        return database.with(session -> session.createNativeQuery(FIND, String.class)
                .setParameter(1, id)
                .setParameter(2, Rows.write(json, List.copyOf(providers)))
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found).map(this::read)));
    }

    @Override
    public Uni<Integer> forget(Instant before, int most) {
        return database.with(session -> session.createNativeQuery(FORGET)
                .setParameter(1, before.toString())
                .setParameter(2, most)
                .executeUpdate());
    }

    private String written(RegisterReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a report must be writable as JSON", unwritable);
        }
    }

    private RegisterReport read(String text) {
        try {
            return json.readValue(text, RegisterReport.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("the table of registers holds what is no report", corrupt);
        }
    }
}
