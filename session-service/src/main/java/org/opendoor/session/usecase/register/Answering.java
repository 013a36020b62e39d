package org.opendoor.session.usecase.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.Recorded;
import org.opendoor.session.usecase.SessionTold;
import org.opendoor.session.usecase.register.Register.Fault;
import org.opendoor.session.usecase.register.RegisterReport.Result;
import org.opendoor.session.usecase.register.RegisterReport.RowReport;

/** What the sender is told of each row, once the programmes have answered. */
final class Answering {

    private Answering() {}

    /** @param outcomes of those rows that went to a programme, in their order */
    static List<RowReport> of(List<Asking> rows, List<Outcome> outcomes) {
        Iterator<Outcome> next = outcomes.iterator();
        var reports = new ArrayList<RowReport>(rows.size());
        for (var row : rows) {
            reports.add(
                    switch (row) {
                        case Asking.Put put -> answered(put, next.next());
                        case Asking.Answered(var report) -> report;
                    });
        }
        return reports;
    }

    private static RowReport answered(Asking.Put put, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed changed -> told(put, SessionTold.taken(changed, put.newId()));
            case Outcome.Unchanged unchanged ->
                told(
                        put,
                        SessionTold.standing(
                                unchanged,
                                new SessionRef.ById(put.line().sessionId()),
                                put.line().statement()));
            case Outcome.Refused(var why) -> refused(put, why);
            case Outcome.Stale _ -> throw new IllegalStateException("a register carries no version to be stale");
        };
    }

    private static RowReport told(Asking.Put put, SessionTold told) {
        return report(put, result(told.result()), told.attendanceId().orElse(null), List.of());
    }

    private static RowReport refused(Asking.Put put, ProgrammeRefusal why) {
        var result = why == ProgrammeRefusal.ATTENDANCE_CONFLICT ? Result.CONFLICT : Result.REFUSED;
        return report(put, result, null, List.of(new Fault(put.row().pointer(), why.name(), null)));
    }

    private static RowReport report(Asking.Put put, Result result, UUID attendanceId, List<Fault> faults) {
        return new RowReport(
                put.row().pointer(), result, put.referralId(), put.line().sessionId(), attendanceId, faults);
    }

    private static Result result(Recorded.Result result) {
        return switch (result) {
            case CREATED -> Result.CREATED;
            case UPDATED -> Result.UPDATED;
            case UNCHANGED -> Result.UNCHANGED;
            case SUPERSEDED -> Result.SUPERSEDED;
        };
    }
}
