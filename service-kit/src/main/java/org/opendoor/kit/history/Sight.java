package org.opendoor.kit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;

/**
 * What a caller may see, as a condition. Each scope has an index of its own, and a caller has one scope as a rule; so
 * only the conditions that apply are asked.
 *
 * @param condition SQL with named parameters
 * @param values the parameters: a JSON array each
 */
record Sight(String condition, List<Value> values) {
    private static final String NOT_NHS_ONLY = " and not nhs_only";

    record Value(String parameter, List<String> allowed) {}

    static Sight of(Caller caller) {
        List<String> conditions = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        if (caller.roles().stream().anyMatch(Role::scopedByDistrict)) {
            add(conditions, values, "district", NOT_NHS_ONLY, caller.districts());
        }
        if (caller.roles().stream().anyMatch(Role::scopedByProvider)) {
            add(conditions, values, "provider", "", caller.providers());
        }
        if (caller.is(Role.INTAKE)) {
            add(conditions, values, "centre", NOT_NHS_ONLY, caller.centres());
        }
        return new Sight(conditions.isEmpty() ? "false" : String.join(" or ", conditions), List.copyOf(values));
    }

    static Sight of(Onlooker onlooker) {
        List<String> conditions = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        switch (onlooker) {
            case Onlooker.District(var name) -> add(conditions, values, "district", NOT_NHS_ONLY, Set.of(name));
            case Onlooker.Provider(var name) -> add(conditions, values, "provider", "", Set.of(name));
        }
        return new Sight(conditions.getFirst(), List.copyOf(values));
    }

    private static void add(
            List<String> conditions, List<Value> values, String column, String also, Set<String> allowed) {
        if (!allowed.isEmpty()) {
            conditions.add("(%s = any (array(select jsonb_array_elements_text(cast(cast(:%s as text) as jsonb))))%s)"
                    .formatted(column, column, also));
            values.add(new Value(column, allowed.stream().sorted().toList()));
        }
    }
}
