package org.opendoor.kit.sample.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.sample.domain.Note;

/** Takes a note, unless its words say no. */
@ApplicationScoped
public class TakeNote {
    /** Why a note is not taken. */
    public enum Refusal {
        NOT_TODAY
    }

    private final Transactions transactions;
    private final Notes notes;
    private final Announcements announcements;

    TakeNote(Transactions transactions, Notes notes, Announcements announcements) {
        this.transactions = transactions;
        this.notes = notes;
        this.announcements = announcements;
    }

    public Uni<Decision<Note, Refusal>> take(UUID id, String district, String words) {
        if (words.equals("no")) {
            return Uni.createFrom().item(Decision.refuse(Refusal.NOT_TODAY));
        }
        return transactions.in(() -> notes.add(new Note(id, district, words, 0))
                .call(announcements::noted)
                .map(note -> Decision.accept(note)));
    }
}
