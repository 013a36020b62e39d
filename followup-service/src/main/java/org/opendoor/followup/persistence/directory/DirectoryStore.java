package org.opendoor.followup.persistence.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.eventing.Database;
import org.opendoor.followup.domain.directory.DirectoryEntry;
import org.opendoor.followup.usecase.directory.DirectoryCopy;

/** Writes the copy; whether a telling is news is decided in the statement, where nothing can come between. */
@ApplicationScoped
class DirectoryStore implements DirectoryCopy {

    private final Database database;
    private final ObjectMapper json;

    DirectoryStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Boolean> keep(DirectoryEntry entry, long toldBy) {
        return database.with(session -> session.createNativeQuery(EntryTable.of(entry).keep)
                        .setParameter(1, written(EntryRow.of(entry, toldBy)))
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    @Override
    public Uni<Void> retire(String kind, String id) {
        return EntryTable.named(kind)
                .map(table -> database.with(session -> session.createNativeQuery(table.retire)
                                .setParameter(1, id)
                                .executeUpdate())
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private String written(EntryRow row) {
        try {
            return json.writeValueAsString(row);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an entry cannot be written as JSON", unwritable);
        }
    }
}
