package org.opendoor.kit.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.kit.correlation.Correlation;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;

/**
 * Writes down who did what to whose data, and why. Who and when are added here, by machine time: this is evidence, and a
 * moved clock must not touch it.
 */
@ApplicationScoped
public class Audit {
    private static final String RECORD = """
            insert into audit (who, client, roles, what, subject_id, why, correlation_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;

    private final Database database;
    private final Caller caller;

    Audit(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Records a deed in the running transaction: if one is rolled back, so is the other.
     *
     * @param what the deed, UPPER_SNAKE, such as {@code PERSON_READ}
     * @param subjectId whom or what it was about
     * @param why the reason as far as it is known; nothing personal
     */
    public Uni<Void> record(String what, UUID subjectId, String why) {
        String roles = caller.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(","));
        return database.with(session -> session.createNativeQuery(RECORD)
                        .setParameter(1, caller.subject())
                        .setParameter(2, caller.client())
                        .setParameter(3, roles)
                        .setParameter(4, what)
                        .setParameter(5, subjectId)
                        .setParameter(6, why)
                        .setParameter(7, Correlation.current())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
