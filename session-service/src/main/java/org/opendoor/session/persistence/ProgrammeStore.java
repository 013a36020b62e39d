package org.opendoor.session.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;

/**
 * Keeps programmes for commands. Their rows are locked first, in the order of their ids, so that the events of each have
 * one order. Written is what differs from the rows as they were locked: one statement for each table, however many
 * programmes, which is what makes a whole register quick.
 */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    private static final String LOCK = "select count(*) from (select 1 from programme where referral_id in ("
            + ProgrammeRows.THESE + ") order by referral_id for update) locked";

    /** A statement of its own, after the lock: what it reads is what whoever held the lock before has left. */
    private static final String READ = ProgrammeRows.SELECT + "where p.referral_id in (" + ProgrammeRows.THESE
            + ") order by " + ProgrammeRows.IN_ORDER;

    private final Database database;
    private final ObjectMapper json;
    private final ProgrammeRows rows;

    ProgrammeStore(Database database, ObjectMapper json, ProgrammeRows rows) {
        this.database = database;
        this.json = json;
        this.rows = rows;
    }

    @Override
    public Uni<Map<UUID, Filed>> lock(Set<UUID> referralIds) {
        if (referralIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var these = Rows.write(json, List.copyOf(referralIds));
        return database.with(session -> session.createNativeQuery(LOCK, Long.class)
                        .setParameter(1, these)
                        .getSingleResult()
                        .chain(_ -> session.createNativeQuery(READ, Object[].class)
                                .setParameter(1, these)
                                .getResultList()))
                .map(found -> rows.filed(found).stream()
                        .collect(
                                Collectors.toMap(filed -> filed.file().journey().referralId(), Function.identity())));
    }

    @Override
    public Uni<Void> keep(Collection<Change> changes) {
        var before =
                changes.stream().flatMap(change -> change.before().stream()).toList();
        var after = changes.stream().map(Change::after).toList();
        var programmes =
                difference(before, after, filed -> Stream.of(ProgrammeRow.of(filed)), ProgrammeRow::referralId);
        var items = difference(before, after, filed -> PlanItemRow.of(filed).stream(), PlanItemRow::id);
        var sessions = difference(before, after, filed -> SessionRow.of(filed).stream(), SessionRow::id);
        return write(ProgrammeTable.PROGRAMME, programmes)
                .chain(() -> write(ProgrammeTable.PLAN_ITEM, items))
                .chain(() -> write(ProgrammeTable.SESSION, sessions));
    }

    private static <R> Difference<R> difference(
            List<Filed> before, List<Filed> after, Function<Filed, Stream<R>> rows, Function<R, UUID> id) {
        return Difference.between(
                before.stream().flatMap(rows).toList(),
                after.stream().flatMap(rows).toList(),
                id);
    }

    /** What is gone goes first: a session of a group may come back as another one. */
    private Uni<Void> write(ProgrammeTable table, Difference<?> difference) {
        return write(table.remove, difference.gone())
                .chain(() -> write(table.change, difference.changed()))
                .chain(() -> write(table.add, difference.added()));
    }

    private Uni<Void> write(String statement, List<?> written) {
        return written.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.with(session -> session.createNativeQuery(statement)
                                .setParameter(1, Rows.write(json, written))
                                .executeUpdate())
                        .replaceWithVoid();
    }
}
