package org.opendoor.session.usecase.note;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.note.Notes.Kept;

/** Shows a note to the practitioner who treats the person, together with the programme it belongs to. */
@ApplicationScoped
public class ReadNote {

    private final Transactions transactions;
    private final ReadProgrammes programmes;
    private final Notes notes;

    public ReadNote(Transactions transactions, ReadProgrammes programmes, Notes notes) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.notes = notes;
    }

    /** A programme and what a note of it says; empty where nothing was written. */
    public record Seen<T>(Filed filed, Optional<Kept<T>> note) {}

    /** Empty for a programme that is unknown, out of reach or not assessed. */
    public <T> Uni<Optional<Seen<T>>> read(UUID referralId, Reach reach, Note<T> note) {
        return transactions.in(() -> programmes
                .one(referralId, reach)
                .map(found -> found.filter(filed -> filed.file().assessment().isPresent()))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<Seen<T>>empty())
                        : notes.read(referralId, note).map(kept -> found.map(filed -> new Seen<>(filed, kept)))));
    }
}
