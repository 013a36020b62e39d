package org.opendoor.kit.testing;

import java.util.List;

/** The scope arrays of a token. */
public record Scope(List<String> districts, List<String> providers, List<String> centres) {
    /** A token without any scope. */
    public static Scope none() {
        return new Scope(List.of(), List.of(), List.of());
    }

    public static Scope district(String... districts) {
        return new Scope(List.of(districts), List.of(), List.of());
    }

    public static Scope provider(String... providers) {
        return new Scope(List.of(), List.of(providers), List.of());
    }

    public static Scope centre(String... centres) {
        return new Scope(List.of(), List.of(), List.of(centres));
    }
}
