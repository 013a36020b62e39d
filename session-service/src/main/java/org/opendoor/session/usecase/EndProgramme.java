package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.ProgrammeCommand;

/** Ends a programme that was never started or is left early, with its reason. */
@ApplicationScoped
public class EndProgramme {

    private final ProgrammeDesk desk;

    public EndProgramme(ProgrammeDesk desk) {
        this.desk = desk;
    }

    public Uni<Outcome> end(
            UUID referralId,
            Reach reach,
            EndingCause.Because cause,
            Optional<ContactWish> wish,
            Optional<LocalDate> comeBackFrom,
            Alternatives.Answers answers) {
        return desk.put(referralId, reach, now -> new ProgrammeCommand.End(cause, wish, comeBackFrom, answers, now));
    }
}
