package org.opendoor.session.domain;

import static org.opendoor.session.domain.ProgrammeRefusal.RECORDED_IN_THE_FUTURE;
import static org.opendoor.session.domain.ProgrammeRefusal.RECORDED_TOO_LONG_AGO;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_TOO_LONG_AGO;

import java.time.Duration;
import java.util.Optional;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;

/**
 * What a sender's clock may say. A clock that is years ahead would make a statement that nothing corrects any more; one
 * that is years behind, or a session of years ago, is a fault of somebody's export and no correction.
 */
final class Plausible {

    /** Senders' clocks go wrong by hours, where a time zone is forgotten. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** Corrections come for weeks, and after a year's audit of the registers; nobody's come later (ours). */
    private static final Duration BACK = Duration.ofDays(2 * 365L);

    private Plausible() {}

    /** Empty where all is well. */
    static Optional<ProgrammeRefusal> fault(Session session, RecordAttendance command) {
        var recordedAt = command.statement().recordedAt();
        var longAgo = command.at().minus(BACK);
        if (recordedAt.isAfter(command.at().plus(AHEAD))) {
            return Optional.of(RECORDED_IN_THE_FUTURE);
        }
        if (recordedAt.isBefore(longAgo)) {
            return Optional.of(RECORDED_TOO_LONG_AGO);
        }
        return session.startsAt().isBefore(longAgo) ? Optional.of(SESSION_TOO_LONG_AGO) : Optional.empty();
    }
}
