package org.opendoor.session.usecase.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.usecase.Asked;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.patient.Patients.Found;
import org.opendoor.session.usecase.patient.Patients.Pointer;
import org.opendoor.session.usecase.register.Register.Fault;
import org.opendoor.session.usecase.register.Register.Line;
import org.opendoor.session.usecase.register.Register.Row;
import org.opendoor.session.usecase.register.Register.Whom;
import org.opendoor.session.usecase.register.RegisterReport.Result;
import org.opendoor.session.usecase.register.RegisterReport.RowReport;

/** What becomes of a row before any programme is asked: either it names somebody's session, or it is answered at once. */
sealed interface Asking {

    /** It goes to a programme. */
    record Put(Row row, Line line, UUID referralId, UUID newId) implements Asking {

        Asked asked(Reach reach) {
            var session = new SessionRef.ById(line.sessionId());
            return new Asked(
                    referralId,
                    reach,
                    now -> new ProgrammeCommand.RecordAttendance(
                            session, line.statement(), newId, Optional.empty(), now));
        }

        /** What the same statement twice has in common, and two that cannot both be true. */
        Moment moment() {
            return new Moment(referralId, line.sessionId(), line.statement().recordedAt());
        }
    }

    /** It is answered already. */
    record Answered(RowReport report) implements Asking {}

    /** One person's session at one time of the sender's clock. */
    record Moment(UUID referralId, UUID sessionId, Instant recordedAt) {}

    /** All rows in their order. Of two that say different things of one session at one time, neither is taken. */
    static List<Asking> of(List<Row> rows, Map<Pointer, Found> patients, NewIds ids) {
        var first = rows.stream().map(row -> of(row, patients, ids)).toList();
        var said = first.stream()
                .filter(Put.class::isInstance)
                .map(Put.class::cast)
                .collect(Collectors.groupingBy(
                        Put::moment, Collectors.mapping(put -> put.line().statement(), Collectors.toSet())));
        return first.stream()
                .map(asking -> switch (asking) {
                    case Put put
                    when said.get(put.moment()).size() > 1 ->
                        answered(put.row(), put.referralId(), Result.CONFLICT, "ATTENDANCE_CONFLICT");
                    case Put put -> put;
                    case Answered answered -> answered;
                })
                .toList();
    }

    private static Asking of(Row row, Map<Pointer, Found> patients, NewIds ids) {
        if (row.line().isEmpty()) {
            return new Answered(new RowReport(row.pointer(), Result.REFUSED, null, null, null, row.faults()));
        }
        var line = row.line().get();
        return switch (line.whom()) {
            case Whom.ByReferral(var referralId) -> new Put(row, line, referralId, ids.next());
            case Whom.ByLocalId(var localId) ->
                found(row, line, patients.getOrDefault(new Pointer(localId, line.sessionId()), Found.NOBODY), ids);
        };
    }

    private static Asking found(Row row, Line line, Found found, NewIds ids) {
        if (!found.known()) {
            return answered(row, null, Result.REFUSED, "PATIENT_UNKNOWN");
        }
        return switch (found.withSession().size()) {
            case 0 -> answered(row, null, Result.REFUSED, "NO_SUCH_SESSION");
            case 1 -> new Put(row, line, found.withSession().iterator().next(), ids.next());
            default -> answered(row, null, Result.REFUSED, "PATIENT_AMBIGUOUS");
        };
    }

    private static Asking answered(Row row, UUID referralId, Result result, String code) {
        var sessionId = row.line().map(Line::sessionId).orElse(null);
        return new Answered(new RowReport(
                row.pointer(), result, referralId, sessionId, null, List.of(new Fault(row.pointer(), code, null))));
    }
}
