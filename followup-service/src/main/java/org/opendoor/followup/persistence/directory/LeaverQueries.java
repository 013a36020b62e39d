package org.opendoor.followup.persistence.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.followup.usecase.directory.Leavers;

/** Finds what is owed by somebody who has left, each by its own index. */
@ApplicationScoped
class LeaverQueries implements Leavers {
    private static final String STANDING = "select active from known_staff where id = ?1 for share";
    private static final String OWING = """
            select distinct c.referral_id from contact c
            where c.owner_id = ?1 and c.owner_kind = 'ADVISER' and c.state = 'DUE' order by 1
            """;
    private static final String LEFT = "select referral_id from journey where adviser_gone = ?1 order by 1";

    private final Database database;

    LeaverQueries(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> hasLeft(String staff) {
        return database.with(session -> session.createNativeQuery(STANDING, Boolean.class)
                        .setParameter(1, staff)
                        .getSingleResultOrNull())
                .map(active -> active != null && !active);
    }

    @Override
    public Uni<List<UUID>> owing(String staff) {
        return journeys(OWING, staff);
    }

    @Override
    public Uni<List<UUID>> leftBy(String staff) {
        return journeys(LEFT, staff);
    }

    private Uni<List<UUID>> journeys(String sql, String staff) {
        return database.with(session -> session.createNativeQuery(sql, UUID.class)
                .setParameter(1, staff)
                .getResultList());
    }
}
