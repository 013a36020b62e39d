package org.opendoor.kit.sample.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.sample.domain.Note;
import org.opendoor.kit.sample.usecase.Notes;

/** Keeps notes in PostgreSQL. */
@ApplicationScoped
class NoteStore implements Notes {
    private final Database database;

    NoteStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Note> add(Note note) {
        NoteRow row = new NoteRow();
        row.id = note.id();
        row.district = note.district();
        row.words = note.words();
        return database.with(
                session -> session.persist(row).chain(session::flush).map(flushed -> row.toNote()));
    }

    /** The row found in this session already has the version that was read; writing it checks nobody was quicker. */
    @Override
    public Uni<Note> change(Note note) {
        return database.with(session -> session.find(NoteRow.class, note.id())
                .invoke(row -> row.words = note.words())
                .call(session::flush)
                .map(NoteRow::toNote));
    }

    @Override
    public Uni<Optional<Note>> find(UUID id, Set<String> districts) {
        return database.with(session -> session.find(NoteRow.class, id))
                .map(row -> Optional.ofNullable(row)
                        .map(NoteRow::toNote)
                        .filter(note -> districts.contains(note.district())));
    }

    @Override
    public Uni<List<Note>> list(Set<String> districts, Optional<UUID> after, int atMost) {
        return database.with(session -> session.createSelectionQuery(
                                "from NoteRow where district in :districts and id > :after order by id", NoteRow.class)
                        .setParameter("districts", districts)
                        .setParameter("after", after.orElse(new UUID(0, 0)))
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream().map(NoteRow::toNote).toList());
    }
}
