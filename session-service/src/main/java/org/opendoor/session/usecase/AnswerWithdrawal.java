package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.ProgrammeCommand;

/** Ends the programme of somebody who told their adviser that they want out. */
@ApplicationScoped
public class AnswerWithdrawal {

    private final ProgrammeDesk desk;

    public AnswerWithdrawal(ProgrammeDesk desk) {
        this.desk = desk;
    }

    public Uni<Outcome> answer(UUID referralId, Family family) {
        return desk.put(referralId, new Reach.Everything(), now -> new ProgrammeCommand.AnswerWithdrawal(family, now));
    }
}
