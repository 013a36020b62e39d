package org.opendoor.referral.persistence.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.notice.Asked;
import org.opendoor.referral.usecase.notice.KeptNotice;
import org.opendoor.referral.usecase.notice.Notices;

/** Notices in their table, and their attempts beside it. */
@ApplicationScoped
class NoticeStore implements Notices {

    private static final String PLAN = """
            insert into notice (%1$s, event_id, about, sequence, provider, district, planned_at)
            select %1$s, ?2, ?3, ?4, ?5, ?6, changed_at
            from jsonb_populate_record(cast(null as notice), cast(cast(?1 as text) as jsonb))
            on conflict (event_id, kind) do nothing
            """.formatted(NoticeRows.COLUMNS);

    private static final String SAVE = """
            update notice o
            set version = n.version, channel = n.channel, status = n.status, due = n.due, tries = n.tries,
                because = n.because, sent_at = n.sent_at, changed_at = n.changed_at
            from jsonb_populate_record(cast(null as notice), cast(cast(?1 as text) as jsonb)) n
            where o.id = n.id and o.version = n.version - 1
            """;

    private static final String IS_OLD =
            "select count(*) from notice where referral_id = ?1 and about = ?2 and sequence > ?3";

    private static final String OVERTAKEN = NoticeRows.asJson(
            "where n.referral_id = ?1 and n.about = ?2 and n.sequence < ?3 and n.status in ('PLANNED', 'QUEUED')"
                    + " order by n.id for update");

    /** Nobody works for so long on one e-mail: whoever began is not there any more. By the machine's clock. */
    private static final String LEFT_OPEN = """
            n.status = 'UNKNOWN' and n.channel = 'EMAIL' and not exists (
              select 1 from notice_attempt a where a.notice_id = n.id and a.began_at > clock_timestamp() - interval '3 minutes')
            """;

    private static final String DUE = """
            select id from (
              (select n.id, n.due as since from notice n where n.status = 'PLANNED' and n.due <= cast(cast(?1 as text) as timestamptz)
               order by n.due limit ?2)
              union all
              (select n.id, n.changed_at from notice n where %s order by n.changed_at limit ?2)) d
            order by since limit ?2
            """.formatted(LEFT_OPEN);

    private static final String ATTEMPT_ENDS = """
            update notice_attempt set ended_at = clock_timestamp(), result = ?2
            where id = (select max(id) from notice_attempt where notice_id = ?1) and ended_at is null
            """;

    private static final String BACKLOG = """
            select count(*) filter (where status = 'PLANNED' and due <= t.now),
                   coalesce(extract(epoch from max(t.now) - min(due) filter (where status = 'PLANNED' and due <= t.now)), 0),
                   count(*) filter (where status = 'QUEUED'),
                   coalesce(extract(epoch from max(t.now) - min(changed_at) filter (where status = 'QUEUED')), 0),
                   count(*) filter (where status = 'UNKNOWN'),
                   count(*) filter (where status = 'FAILED' and changed_at > t.now - interval '7 days')
            from notice, (select cast(cast(?1 as text) as timestamptz) as now) t
            where (status = 'PLANNED' and due <= t.now) or status in ('QUEUED', 'UNKNOWN')
               or (status = 'FAILED' and changed_at > t.now - interval '7 days')
            """;

    private final Database database;
    private final NoticeRows rows;

    NoticeStore(Database database, NoticeRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<Boolean> plan(Notice notice, Asked asked, Place place, Moment when) {
        return database.with(session -> session.createNativeQuery(PLAN)
                        .setParameter(1, rows.write(NoticeRow.of(notice, 1, when.at())))
                        .setParameter(2, asked.eventId())
                        .setParameter(3, asked.about())
                        .setParameter(4, asked.sequence())
                        .setParameter(5, place.provider())
                        .setParameter(6, place.district())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<Boolean> isOld(Asked asked) {
        return database.with(session -> session.createNativeQuery(IS_OLD, Long.class)
                        .setParameter(1, asked.referralId())
                        .setParameter(2, asked.about())
                        .setParameter(3, asked.sequence())
                        .getSingleResult())
                .map(newer -> newer > 0);
    }

    @Override
    public Uni<List<KeptNotice>> overtakenBy(Asked asked) {
        return database.with(session -> session.createNativeQuery(OVERTAKEN, String.class)
                        .setParameter(1, asked.referralId())
                        .setParameter(2, asked.about())
                        .setParameter(3, asked.sequence())
                        .getResultList())
                .map(found -> found.stream().map(rows::read).toList());
    }

    @Override
    public Uni<Optional<KeptNotice>> find(UUID id) {
        return one(NoticeRows.asJson("where n.id = ?1"), id);
    }

    @Override
    public Uni<Optional<KeptNotice>> lock(UUID id) {
        return one(NoticeRows.asJson("where n.id = ?1 for update"), id);
    }

    @Override
    public Uni<KeptNotice> save(KeptNotice before, Notice after, Moment when) {
        var next = new KeptNotice(after, before.version() + 1, when.at());
        return database.with(session -> session.createNativeQuery(SAVE)
                        .setParameter(1, rows.write(NoticeRow.of(after, next.version(), when.at())))
                        .executeUpdate())
                .map(written -> {
                    if (written != 1) {
                        throw new IllegalStateException("a notice was written without its lock");
                    }
                    return next;
                });
    }

    @Override
    public Uni<List<UUID>> due(Instant now, int most) {
        return database.with(session -> session.createNativeQuery(DUE, UUID.class)
                .setParameter(1, now.toString())
                .setParameter(2, most)
                .getResultList());
    }

    @Override
    public Uni<Boolean> isLeftOpen(UUID id) {
        return database.with(session -> session.createNativeQuery(
                                "select count(*) from notice n where n.id = ?1 and " + LEFT_OPEN, Long.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .map(found -> found > 0);
    }

    @Override
    public Uni<Void> attemptBegins(Notice notice) {
        return database.with(session -> session.createNativeQuery(
                                "insert into notice_attempt (notice_id, channel) values (?1, ?2)")
                        .setParameter(1, notice.id())
                        .setParameter(2, notice.channel().orElseThrow().name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> attemptEnds(UUID noticeId, String result) {
        return database.with(session -> session.createNativeQuery(ATTEMPT_ENDS)
                        .setParameter(1, noticeId)
                        .setParameter(2, result)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Backlog> backlog(Instant now) {
        return database.with(session -> session.createNativeQuery(BACKLOG, Object[].class)
                        .setParameter(1, now.toString())
                        .getSingleResult())
                .map(row -> new Backlog(
                        Columns.number(row[0]),
                        ((Number) row[1]).doubleValue(),
                        Columns.number(row[2]),
                        ((Number) row[3]).doubleValue(),
                        Columns.number(row[4]),
                        Columns.number(row[5])));
    }

    private Uni<Optional<KeptNotice>> one(String select, UUID id) {
        return database.with(session -> session.createNativeQuery(select, String.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(rows::read));
    }
}
