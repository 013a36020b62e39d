package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.SessionRef;

/** Writes down what became of a session, first or corrected; the last one ends the programme. */
@ApplicationScoped
public class RecordAttendance {

    private final ProgrammeDesk desk;
    private final NewIds ids;

    public RecordAttendance(ProgrammeDesk desk, NewIds ids) {
        this.desk = desk;
        this.ids = ids;
    }

    public Uni<Recorded> record(
            UUID referralId,
            Reach reach,
            SessionRef session,
            Attendance.Statement statement,
            Optional<ContactWish> wish) {
        var newId = ids.next();
        return desk.put(
                        referralId,
                        reach,
                        now -> new ProgrammeCommand.RecordAttendance(session, statement, newId, wish, now))
                .map(outcome -> switch (outcome) {
                    case Outcome.Changed changed -> recorded(SessionTold.taken(changed, newId), changed.version());
                    case Outcome.Unchanged unchanged ->
                        recorded(SessionTold.standing(unchanged, session, statement), unchanged.version());
                    case Outcome.Refused(var why) -> new Recorded.Refused(why);
                    case Outcome.Stale _ -> throw new IllegalStateException("no version was asked for");
                });
    }

    private static Recorded recorded(SessionTold told, long version) {
        return new Recorded.Standing(told.result(), told.session().number(), version);
    }
}
