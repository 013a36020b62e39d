package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.followup.usecase.FollowUps;
import org.opendoor.followup.usecase.Seen;
import org.opendoor.followup.usecase.Sight;
import org.opendoor.followup.usecase.Worklist;

/** Follow-ups for reading; each list is served by the index of the side that looks. */
@ApplicationScoped
class FollowUpStore implements FollowUps {
    private final Database database;

    FollowUpStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Seen>> find(UUID referralId, Sight sight) {
        return database.with(session -> session.find(JourneyRow.class, referralId)
                .chain(row -> row == null ? Uni.createFrom().item(List.<Seen>of()) : read(session, List.of(row)))
                .map(found -> found.stream()
                        .filter(seen -> sight.sees(seen.journey()))
                        .findFirst()));
    }

    @Override
    public Uni<List<Worklist.Entry>> list(Worklist worklist, Sight sight, Optional<Worklist.Place> after, int limit) {
        if (sight.districts().isEmpty() && sight.providers().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var query = WorklistQuery.of(worklist, sight, after);
        return database.with(session -> {
            var selection = session.createSelectionQuery(query.text(), FollowUpRow.class);
            query.parameters().forEach(selection::setParameter);
            return selection.setMaxResults(limit).getResultList().chain(rows -> entries(session, rows));
        });
    }

    private static Uni<List<Worklist.Entry>> entries(Mutiny.Session session, List<FollowUpRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = rows.stream().map(row -> row.referralId).toList();
        return session.createSelectionQuery("from JourneyRow j where j.referralId in :ids", JourneyRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(journeys -> read(session, journeys))
                .map(found -> {
                    var byId = found.stream()
                            .collect(Collectors.toMap(seen -> seen.journey().referralId(), seen -> seen));
                    return rows.stream()
                            .map(row -> new Worklist.Entry(
                                    byId.get(row.referralId), new Worklist.Place(row.listedOn, row.referralId)))
                            .toList();
                });
    }

    private static Uni<List<Seen>> read(Mutiny.Session session, List<JourneyRow> rows) {
        return new JourneyRows(session).read(rows);
    }
}
