package org.opendoor.eventing.compacted;

import io.smallrye.mutiny.Uni;
import org.opendoor.eventing.Database;

/**
 * A table with the last word on each entry of one kind: columns {@code id}, {@code told_by} (the counter of the event that
 * said it), {@code active} and what else is said. Whether a word is news is decided in the statement, where nothing can
 * come between.
 */
public final class LastWords {

    private final String keep;
    private final String retire;

    /**
     * @param table its name
     * @param columns all but {@code id} and {@code told_by}, separated by a comma and a blank
     */
    public LastWords(String table, String columns) {
        keep = """
                insert into %1$s as known (id, told_by, %2$s)
                select id, told_by, %2$s from jsonb_populate_record(cast(null as %1$s), cast(cast(?1 as text) as jsonb))
                on conflict (id) do update set (told_by, %2$s) = (excluded.told_by, %3$s)
                where known.told_by < excluded.told_by
                """.formatted(table, columns, "excluded." + columns.replace(", ", ", excluded."));
        retire = "update " + table + " set active = false where id = ?1 and active";
    }

    /**
     * Writes a word down.
     *
     * @param row the columns as a JSON object
     * @return false where a word at least as new is there already, and nothing was written
     */
    public Uni<Boolean> keep(Database database, String row) {
        return database.with(session ->
                        session.createNativeQuery(keep).setParameter(1, row).executeUpdate())
                .map(rows -> rows > 0);
    }

    /** Nobody is to choose this entry any more, though nothing new was said of it; does nothing if it is not known. */
    public Uni<Void> retire(Database database, String id) {
        return database.with(session ->
                        session.createNativeQuery(retire).setParameter(1, id).executeUpdate())
                .replaceWithVoid();
    }
}
