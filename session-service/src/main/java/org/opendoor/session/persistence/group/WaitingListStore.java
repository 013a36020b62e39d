package org.opendoor.session.persistence.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.group.Phase;
import org.opendoor.session.usecase.group.WaitingList;

/** One statement over those who are on lists now, along the index that holds nothing else. */
@ApplicationScoped
class WaitingListStore implements WaitingList {

    private static final String LINES = """
            select s.since, s.id, s.referralId, g.id, g.phase, s.module, s.fromSession, s.offeredAt
            from SeatRow s join GroupRow g on g.id = s.groupId
            where s.provider in :providers and s.leftAt is null
              and (s.fromSession is null or g.phase = org.opendoor.session.domain.group.Phase.FILLING)""";
    private static final String OF_MODULE = " and s.module = :module";
    private static final String AFTER = " and (s.since, s.id) > (:since, :id)";
    private static final String IN_ORDER = " order by s.since, s.id";

    private final Database database;

    WaitingListStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Line>> list(Query query) {
        var text = LINES
                + query.module().map(_ -> OF_MODULE).orElse("")
                + query.after().map(_ -> AFTER).orElse("")
                + IN_ORDER;
        return database.with(session -> {
                    var page = session.createSelectionQuery(text, Object[].class)
                            .setParameter("providers", query.providers())
                            .setMaxResults(query.most());
                    query.module().ifPresent(module -> page.setParameter("module", module));
                    query.after()
                            .ifPresent(place ->
                                    page.setParameter("since", place.since()).setParameter("id", place.seatId()));
                    return page.getResultList();
                })
                .map(rows -> rows.stream().map(WaitingListStore::line).toList());
    }

    private static Line line(Object[] row) {
        return new Line(
                new Place((Instant) row[0], (UUID) row[1]),
                (UUID) row[2],
                (UUID) row[3],
                (Phase) row[4],
                (String) row[5],
                row[6] != null,
                Optional.ofNullable((Instant) row[7]));
    }
}
