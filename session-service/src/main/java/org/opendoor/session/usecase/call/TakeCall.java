package org.opendoor.session.usecase.call;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.task.OpenForPerson;
import org.opendoor.session.usecase.task.OpenForPerson.Answer;
import org.opendoor.session.usecase.task.OpenForPerson.Opened;
import org.opendoor.session.usecase.task.Tasks;

/** Somebody whose programme is over rang. The call is the task: nobody has to find it again to answer it. */
@ApplicationScoped
public class TakeCall {

    private final OpenForPerson open;
    private final NewIds ids;

    public TakeCall(OpenForPerson open, NewIds ids) {
        this.open = open;
        this.ids = ids;
    }

    /** @param words what they said, for who answers */
    public Uni<Opened> take(UUID referralId, Reach reach, Optional<String> words) {
        var call = ids.next();
        return open.open(referralId, reach, filed -> answer(filed, call, words));
    }

    private static Answer answer(Filed filed, UUID call, Optional<String> words) {
        var file = filed.file();
        if (!(file.programme() instanceof Programme.Ended)) {
            return new Answer.No(ProgrammeRefusal.PROGRAMME_NOT_ENDED);
        }
        return new Answer.Yes(new Tasks.Wanted(
                TaskKind.CALL_TO_ANSWER,
                About.journey(file.journey().referralId(), call.toString()),
                file.journey().parties().provider(),
                file.assessment().flatMap(found -> found.practitioner()),
                words));
    }
}
