package org.opendoor.session.usecase.call;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.domain.task.TaskOutcome;
import org.opendoor.session.usecase.ProgrammeDesk;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.task.WhenFinished;

/** Whoever rang and wants to be contacted is: it is said to whoever owes the contact, without a word of why. */
@ApplicationScoped
class AnswerCall implements WhenFinished {

    private final ProgrammeDesk desk;

    AnswerCall(ProgrammeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Uni<Void> follow(Task.Done done) {
        var brief = done.brief();
        return brief.kind() == TaskKind.CALL_TO_ANSWER && done.answer().outcome() == TaskOutcome.CONTACT
                ? desk.put(brief.about().id(), new Reach.Everything(), ProgrammeCommand.RequestContact::new)
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
