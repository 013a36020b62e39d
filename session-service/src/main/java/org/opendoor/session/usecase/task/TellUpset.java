package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.task.OpenForPerson.Answer;
import org.opendoor.session.usecase.task.OpenForPerson.Opened;

/** Somebody was upset in a session: within days somebody talks to them alone. Once for each session. */
@ApplicationScoped
public class TellUpset {

    private final OpenForPerson open;
    private final InstantSource clock;

    public TellUpset(OpenForPerson open, InstantSource clock) {
        this.open = open;
        this.clock = clock;
    }

    /** After the ending, too: whoever was upset in the last session is not left alone with it. */
    public Uni<Opened> tell(UUID referralId, Reach reach, SessionRef session, Optional<String> words) {
        return open.open(referralId, reach, filed -> answer(filed, session, words));
    }

    private Answer answer(Filed filed, SessionRef wanted, Optional<String> words) {
        var session = filed.file().course().flatMap(course -> course.plan().find(wanted));
        if (session.isEmpty()) {
            return new Answer.No(ProgrammeRefusal.NO_SUCH_SESSION);
        }
        return session.get().startsAt().isAfter(clock.instant())
                ? new Answer.No(ProgrammeRefusal.SESSION_NOT_YET_HELD)
                : new Answer.Yes(task(filed, session.get(), words));
    }

    private static Tasks.Wanted task(Filed filed, Session session, Optional<String> words) {
        var journey = filed.file().journey();
        return new Tasks.Wanted(
                TaskKind.UPSET_IN_GROUP,
                About.journey(journey.referralId(), session.id().toString()),
                journey.parties().provider(),
                filed.file().assessment().flatMap(found -> found.practitioner()),
                words);
    }
}
