package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.TakeDown;

/** Ends a programme that was never started or is left early, with its reason. */
@ApplicationScoped
public class EndProgramme {

    private final Transactions transactions;
    private final ProgrammeDesk desk;
    private final TakeDown take;

    public EndProgramme(Transactions transactions, ProgrammeDesk desk, TakeDown take) {
        this.transactions = transactions;
        this.desk = desk;
        this.take = take;
    }

    /**
     * What was said when somebody left, or wanted to.
     *
     * @param comeBackFrom a day the person named for being asked again
     * @param different what could have been done differently, in their own words; may be empty
     */
    public record Told(
            EndingCause.Because cause,
            Optional<ContactWish> wish,
            Optional<LocalDate> comeBackFrom,
            Alternatives.Answers answers,
            String different) {

        @Override
        public String toString() {
            return "Told[hidden]";
        }
    }

    /** The person's words are kept whatever they decide, and also where the programme has ended so already. */
    public Uni<Outcome> end(UUID referralId, Reach reach, Told told) {
        return transactions.in(() -> desk.put(
                        referralId,
                        reach,
                        now -> new ProgrammeCommand.End(
                                told.cause(), told.wish(), told.comeBackFrom(), told.answers(), now))
                .call(outcome -> switch (outcome) {
                    case Outcome.Changed _, Outcome.Unchanged _ ->
                        take.words(referralId, Note.ENDING, told.different());
                    case Outcome.Refused _, Outcome.Stale _ -> Uni.createFrom().voidItem();
                }));
    }
}
