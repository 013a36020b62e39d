package org.opendoor.referral.persistence.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.referral.domain.notice.NoticeStatus;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.notice.NoticeFilter;
import org.opendoor.referral.usecase.notice.NoticeList;
import org.opendoor.referral.usecase.notice.SeenNotice;

/** Lists by scope: each place and status is a walk along its index (notice_of_provider, _of_district), as the worklist's. */
@ApplicationScoped
class NoticeListStore implements NoticeList {

    private static final UUID END = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** Who keeps Jobcentre out is in no district, and a restricted person is there for named staff alone. */
    private static final String PART = """
            select newest.id
            from jsonb_array_elements_text(cast(cast(:%1$s as text) as jsonb)) as scope (place),
                 jsonb_array_elements_text(cast(cast(:states as text) as jsonb)) as status (state),
                 lateral (select l.id from notice l join referral r on r.id = l.referral_id
                          where l.%2$s = scope.place and l.status = status.state and l.id < :before %3$s
                            and (r.seen_only_by is null or jsonb_exists(r.seen_only_by, :subject))
                            and (:kind = '' or l.kind = :kind) and (:channel = '' or l.channel = :channel)
                            and (:referral = '' or l.referral_id = cast(nullif(:referral, '') as uuid))
                            and (:one = '' or l.id = cast(nullif(:one, '') as uuid))
                          order by l.id desc limit :most) newest
            """;

    /** A reminder that no attendance follows would tell the district of a miss. */
    private static final String NOT_A_REMINDER = "l.kind <> 'SESSION_REMINDER'";

    private static final String NEWEST = """
            select cast(to_jsonb(t) as text) from (
              select %s, n.provider, n.district from notice n where n.id in (select m.id from (%s union %s) m
              order by m.id desc limit :most) order by n.id desc) t
            """.formatted(
                    NoticeRows.COLUMNS.replaceAll("(?<=^|, )", "n."),
                    PART.formatted("districts", "district", "and r.kind <> 'NOT_WITH_JOBCENTRE' and " + NOT_A_REMINDER),
                    PART.formatted("providers", "provider", ""));

    private final Database database;
    private final NoticeRows rows;
    private final ObjectMapper json;

    NoticeListStore(Database database, NoticeRows rows, ObjectMapper json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    /** Whose it was. */
    record Whose(String provider, String district) {}

    @Override
    public Uni<List<SeenNotice>> newest(Scope scope, NoticeFilter filter, Optional<UUID> before, int limit) {
        return select(scope, filter, before, limit, "");
    }

    @Override
    public Uni<Optional<SeenNotice>> one(UUID id, Scope scope) {
        var all = new NoticeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return select(scope, all, Optional.empty(), 1, id.toString())
                .map(found -> found.stream().findFirst());
    }

    private Uni<List<SeenNotice>> select(
            Scope scope, NoticeFilter filter, Optional<UUID> before, int limit, String one) {
        Set<NoticeStatus> states =
                filter.status().<Set<NoticeStatus>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(NoticeStatus.class));
        return database.with(session -> session.createNativeQuery(NEWEST, String.class)
                        .setParameter("districts", rows.write(scope.districts()))
                        .setParameter("providers", rows.write(scope.providers()))
                        .setParameter("states", rows.write(states))
                        .setParameter("subject", scope.subject())
                        .setParameter("before", before.orElse(END))
                        .setParameter("kind", filter.kind().map(Enum::name).orElse(""))
                        .setParameter(
                                "channel", filter.channel().map(Enum::name).orElse(""))
                        .setParameter(
                                "referral",
                                filter.referralId().map(UUID::toString).orElse(""))
                        .setParameter("one", one)
                        .setParameter("most", limit)
                        .getResultList())
                .map(found -> found.stream().map(this::read).toList());
    }

    private SeenNotice read(String row) {
        try {
            var whose = json.readValue(row, Whose.class);
            return new SeenNotice(rows.read(row), whose.provider(), whose.district());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a notice's row cannot be read", unreadable);
        }
    }
}
