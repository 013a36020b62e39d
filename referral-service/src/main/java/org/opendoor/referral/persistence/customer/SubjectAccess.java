package org.opendoor.referral.persistence.customer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Which column of which table is told to a person who asks what is held about them, and why any other is not: data, in
 * {@code subject-access/tables.json}. A test holds it against the database, so that no new column is forgotten.
 */
@ApplicationScoped
class SubjectAccess {

    private final Lists lists;

    SubjectAccess(ObjectMapper json) {
        this.lists = read(json);
    }

    /** The file. */
    record Lists(List<Table> told, Map<String, String> leftOutWhole) {}

    /** One table: the person's rows of it, by {@code ?1}, and a reason for each column that is left out. */
    record Table(String table, String where, String order, List<String> columns, Map<String, String> leftOut) {

        /** All rows as one JSON list; every word of it comes from our own file. */
        String select() {
            return "select cast(coalesce(jsonb_agg(to_jsonb(told)), '[]') as text) from (select %s from %s t where %s order by %s) told"
                    .formatted(String.join(", ", columns), table, where, order);
        }
    }

    List<Table> told() {
        return lists.told();
    }

    Map<String, String> leftOutWhole() {
        return lists.leftOutWhole();
    }

    private static Lists read(ObjectMapper json) {
        try (InputStream file = SubjectAccess.class.getResourceAsStream("/subject-access/tables.json")) {
            return json.readValue(file, Lists.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
