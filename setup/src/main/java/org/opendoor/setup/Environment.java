package org.opendoor.setup;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the job is told, by variables whose names all begin with SETUP_. Everything missing is said at once. */
final class Environment {
    private final Map<String, String> variables;
    private final Set<String> missing = new TreeSet<>();

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** The value; noted as missing if there is none. */
    String get(String name) {
        var value = variables.getOrDefault(name, "");
        if (value.isBlank()) {
            missing.add(name);
        }
        return value;
    }

    String get(String name, String otherwise) {
        return variables.getOrDefault(name, otherwise);
    }

    /** After everything has been asked for. */
    void requireComplete() {
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("not set: " + String.join(", ", missing));
        }
    }
}
