package org.opendoor.referral.persistence.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.usecase.directory.EntryFilter;

/** What narrows a list, as SQL with named parameters: only what was asked for is in the statement. */
record Conditions(String sql, Map<String, Object> values) {

    private static final String AND = " and ";

    private static final String WITHIN = """
            (r.district in (select jsonb_array_elements_text(cast(cast(:districts as text) as jsonb)))
             or r.provider in (select jsonb_array_elements_text(cast(cast(:providers as text) as jsonb))))""";

    static Conditions of(EntryTable table, EntryFilter filter, EntryRows rows) {
        StringBuilder sql = new StringBuilder();
        Map<String, Object> values = new LinkedHashMap<>();
        filter.active().ifPresent(active -> add(sql, values, "r.active = :active", "active", active));
        filter.district().ifPresent(code -> add(sql, values, table.ofDistrict, "district", code));
        filter.provider().ifPresent(code -> add(sql, values, table.ofProvider, "provider", code));
        filter.role().ifPresent(role -> add(sql, values, "r.role = :role", "role", role.name()));
        filter.within().filter(_ -> filter.kind() == EntryKind.STAFF).ifPresent(scope -> {
            sql.append(AND).append(WITHIN);
            values.put("districts", rows.write(scope.districts()));
            values.put("providers", rows.write(scope.providers()));
        });
        return new Conditions(sql.toString(), values);
    }

    SelectionQuery<String> fill(SelectionQuery<String> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String parameter, Object value) {
        sql.append(AND).append(condition);
        if (condition.contains(":" + parameter)) {
            values.put(parameter, value);
        }
    }
}
