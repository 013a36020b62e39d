package org.opendoor.session.persistence.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.audit.Audit;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.persistence.JourneyKeys;
import org.opendoor.session.usecase.Forgetting;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.Notes;

/** Notes as sealed JSON, a row for each kind and journey. */
@ApplicationScoped
class NoteStore implements Notes, Forgetting {

    private static final String FIND =
            "select encode(content, 'hex'), version from sealed_note where referral_id = ?1 and note = ?2";

    private static final String KEEP = """
            insert into sealed_note (referral_id, note, version, content, written_at)
            values (?1, ?2, ?3, decode(?4, 'hex'), cast(cast(?5 as text) as timestamptz))
            on conflict (referral_id, note) do update
            set version = excluded.version, content = excluded.content, written_at = excluded.written_at
            """;

    private static final String FORGET = "delete from sealed_note where referral_id = ?1";

    private final Database database;
    private final JourneyKeys keys;
    private final Audit audit;
    private final ObjectMapper json;

    NoteStore(Database database, JourneyKeys keys, Audit audit, ObjectMapper json) {
        this.database = database;
        this.keys = keys;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public <T> Uni<Optional<Kept<T>>> find(UUID referralId, Note<T> note) {
        return database.with(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, note.name())
                        .getSingleResultOrNull())
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.<Kept<T>>empty())
                        : keys.open(referralId, (String) row[0])
                                .map(opened ->
                                        opened.map(words -> new Kept<>(content(words, note), Columns.number(row[1])))));
    }

    @Override
    public <T> Uni<Optional<Kept<T>>> read(UUID referralId, Note<T> note) {
        return find(referralId, note)
                .call(kept -> kept.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : audit.record(note.name() + "_NOTE_READ", referralId, "programme"));
    }

    @Override
    public <T> Uni<Boolean> keep(UUID referralId, Note<T> note, Kept<T> now, Instant at) {
        return keys.seal(referralId, words(now.content()), at)
                .chain(closed -> closed.map(hex -> database.with(session -> session.createNativeQuery(KEEP)
                                        .setParameter(1, referralId)
                                        .setParameter(2, note.name())
                                        .setParameter(3, now.version())
                                        .setParameter(4, hex)
                                        .setParameter(5, at.toString())
                                        .executeUpdate())
                                .replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String words(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a note cannot be written as JSON", unwritable);
        }
    }

    private <T> T content(String words, Note<T> note) {
        try {
            return json.readValue(words, note.type());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a note that was written cannot be read: " + note.name(), unreadable);
        }
    }
}
