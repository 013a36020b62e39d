package org.opendoor.session.persistence.refresher;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.refresher.Refresher;
import org.opendoor.session.usecase.refresher.Refreshers;

/** Refresher sessions in their table. One that was cancelled gives its time free: booked again, it is the same row. */
@ApplicationScoped
class RefresherStore implements Refreshers {

    private static final String SELECT = """
            select id, referral_id, version, starts_at, medium, practitioner, attendance_code, attendance_reason,
                   attendance_recorded_at, cancelled from refresher where referral_id = ?1
            """;

    private static final String KEEP = """
            insert into refresher (id, referral_id, version, starts_at, medium, practitioner, attendance_code,
                                   attendance_reason, attendance_recorded_at, cancelled)
            values (?1, ?2, ?3, cast(cast(?4 as text) as timestamptz), ?5, nullif(?6, ''), nullif(?7, ''), nullif(?8, ''),
                    cast(nullif(cast(?9 as text), '') as timestamptz), ?10)
            on conflict (referral_id, starts_at) do update set id = excluded.id, version = excluded.version,
              medium = excluded.medium, practitioner = excluded.practitioner, attendance_code = excluded.attendance_code,
              attendance_reason = excluded.attendance_reason, attendance_recorded_at = excluded.attendance_recorded_at,
              cancelled = excluded.cancelled
            """;

    private final Database database;

    RefresherStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Kept>> find(UUID referralId, UUID id) {
        return database.with(session -> session.createNativeQuery(SELECT + " and id = ?2", Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(RefresherStore::kept));
    }

    @Override
    public Uni<Optional<Kept>> find(UUID referralId, Instant startsAt) {
        return database.with(session -> session.createNativeQuery(
                                SELECT + " and starts_at = cast(cast(?2 as text) as timestamptz)", Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, startsAt.toString())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(RefresherStore::kept));
    }

    @Override
    public Uni<List<Kept>> list(UUID referralId) {
        return database.with(
                        session -> session.createNativeQuery(SELECT + " order by starts_at limit 200", Object[].class)
                                .setParameter(1, referralId)
                                .getResultList())
                .map(rows -> rows.stream().map(RefresherStore::kept).toList());
    }

    @Override
    public Uni<Void> keep(Kept now) {
        var booking = now.session().booking();
        var statement = now.session() instanceof Refresher.Recorded(var _, var said)
                ? Optional.of(said)
                : Optional.<Attendance.Statement>empty();
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, booking.id())
                        .setParameter(2, booking.referralId())
                        .setParameter(3, now.version())
                        .setParameter(4, booking.startsAt().toString())
                        .setParameter(5, booking.medium().name())
                        .setParameter(6, booking.practitioner().orElse(""))
                        .setParameter(
                                7, statement.map(said -> said.code().code()).orElse(""))
                        .setParameter(
                                8,
                                statement
                                        .flatMap(Attendance.Statement::reason)
                                        .map(Enum::name)
                                        .orElse(""))
                        .setParameter(
                                9,
                                statement
                                        .map(said -> said.recordedAt().toString())
                                        .orElse(""))
                        .setParameter(10, now.session() instanceof Refresher.Cancelled)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Kept kept(Object[] row) {
        var booking = new Refresher.Booking(
                Columns.uuid(row[0]),
                Columns.uuid(row[1]),
                Columns.instant(row[3]),
                Medium.valueOf((String) row[4]),
                Optional.ofNullable((String) row[5]));
        return new Kept(session(booking, row), Columns.number(row[2]));
    }

    private static Refresher.Known session(Refresher.Booking booking, Object[] row) {
        if ((Boolean) row[9]) {
            return new Refresher.Cancelled(booking);
        }
        return row[6] == null
                ? new Refresher.Booked(booking)
                : new Refresher.Recorded(
                        booking,
                        new Attendance.Statement(
                                AttendanceCode.parse((String) row[6]).orElseThrow(),
                                Optional.ofNullable((String) row[7]).map(AttendanceReason::valueOf),
                                Columns.instant(row[8])));
    }
}
