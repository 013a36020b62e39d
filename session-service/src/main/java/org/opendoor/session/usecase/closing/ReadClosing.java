package org.opendoor.session.usecase.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.closing.Closings.Kept;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.Notes;

/** Shows what was said at the end. */
@ApplicationScoped
public class ReadClosing {

    private final Transactions transactions;
    private final ReadProgrammes programmes;
    private final Closings closings;
    private final Notes notes;

    ReadClosing(Transactions transactions, ReadProgrammes programmes, Closings closings, Notes notes) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.closings = closings;
        this.notes = notes;
    }

    /** Empty where nothing was agreed, and for a programme that is unknown or out of reach. */
    public Uni<Optional<Kept<NextSteps>>> steps(UUID referralId, Reach reach) {
        return within(referralId, reach, () -> closings.steps(referralId));
    }

    /** Empty where nothing was given, and for a programme that is unknown or out of reach. */
    public Uni<Optional<Kept<Feedback>>> feedback(UUID referralId, Feedback.Occasion occasion, Reach reach) {
        return within(referralId, reach, () -> closings.feedback(referralId, occasion));
    }

    /** What they said could have been done differently, with a trace; to be asked after {@link #feedback}. */
    public Uni<Optional<String>> words(UUID referralId, Feedback.Occasion occasion) {
        return transactions.in(
                () -> notes.read(referralId, Note.feedback(occasion)).map(kept -> kept.map(Notes.Kept::content)));
    }

    /** What somebody who left said could have been done differently, with a trace. Empty as above. */
    public Uni<Optional<Notes.Kept<String>>> atTheEnding(UUID referralId, Reach reach) {
        return transactions.in(() -> within(referralId, reach, () -> notes.read(referralId, Note.ENDING)));
    }

    private <T> Uni<Optional<T>> within(UUID referralId, Reach reach, Supplier<Uni<Optional<T>>> then) {
        return programmes
                .one(referralId, reach)
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(Optional.<T>empty()) : then.get());
    }
}
