package org.opendoor.session.persistence.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.group.Phase;
import org.opendoor.session.usecase.group.FiledGroup;
import org.opendoor.session.usecase.group.GroupReader;

/** Reads groups without a lock. */
@ApplicationScoped
class GroupQueries implements GroupReader {

    private static final String LINES = """
            select g.id, g.phase, g.module, g.provider, g.firstSessionAt, g.minimum, g.maximum,
              (select count(*) from SeatRow s where s.groupId = g.id and s.leftAt is null and s.fromSession is not null),
              (select count(*) from SeatRow s where s.groupId = g.id and s.leftAt is null and s.fromSession is null)
            from GroupRow g where g.provider in :providers""";
    private static final String OF_PHASE = " and g.phase = :phase";
    private static final String OF_MODULE = " and g.module = :module";
    private static final String AFTER = " and (g.firstSessionAt, g.id) < (:at, :id)";
    private static final String IN_ORDER = " order by g.firstSessionAt desc, g.id desc";

    private final Database database;

    GroupQueries(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<FiledGroup>> find(UUID groupId) {
        return database.with(session -> session.find(GroupRow.class, groupId)
                .onItem()
                .ifNotNull()
                .call(row -> session.fetch(row.sessions).chain(() -> session.fetch(row.seats)))
                .map(row -> Optional.ofNullable(row).map(GroupRow::filed)));
    }

    @Override
    public Uni<List<Line>> list(Query query) {
        var text = LINES
                + query.phase().map(_ -> OF_PHASE).orElse("")
                + query.module().map(_ -> OF_MODULE).orElse("")
                + query.after().map(_ -> AFTER).orElse("")
                + IN_ORDER;
        return database.with(session -> {
                    var page = session.createSelectionQuery(text, Object[].class)
                            .setParameter("providers", query.providers())
                            .setMaxResults(query.most());
                    query.phase().ifPresent(phase -> page.setParameter("phase", phase));
                    query.module().ifPresent(module -> page.setParameter("module", module));
                    query.after()
                            .ifPresent(place -> page.setParameter("at", place.firstSessionAt())
                                    .setParameter("id", place.groupId()));
                    return page.getResultList();
                })
                .map(rows -> rows.stream().map(GroupQueries::line).toList());
    }

    private static Line line(Object[] row) {
        return new Line(
                new Place((java.time.Instant) row[4], (UUID) row[0]),
                (Phase) row[1],
                (String) row[2],
                (String) row[3],
                new Fill((int) row[5], (int) row[6], Math.toIntExact((long) row[7]), Math.toIntExact((long) row[8])));
    }
}
