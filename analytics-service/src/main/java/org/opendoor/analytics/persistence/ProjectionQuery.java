package org.opendoor.analytics.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.analytics.usecase.ProjectionState;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;

/** Counts events, never people. */
@ApplicationScoped
class ProjectionQuery implements ProjectionState {

    private static final String GENERATION = "from GenerationRow where state = 'READ'";
    private static final String TOPICS =
            "select topic, count(*), max(occurred_at) from fact group by topic order by topic";

    private final Database database;

    ProjectionQuery(Database database) {
        this.database = database;
    }

    @Override
    public Uni<State> read() {
        return database.with(session -> session.createSelectionQuery(GENERATION, GenerationRow.class)
                .getSingleResult()
                .chain(generation -> session.createNativeQuery(TOPICS, Object[].class)
                        .getResultList()
                        .map(topics -> new State(
                                generation.number,
                                generation.since,
                                topics.stream().map(ProjectionQuery::topic).toList()))));
    }

    private static TopicState topic(Object[] row) {
        return new TopicState((String) row[0], Columns.number(row[1]), Columns.instant(row[2]));
    }
}
