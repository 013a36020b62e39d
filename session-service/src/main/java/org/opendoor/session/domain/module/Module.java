package org.opendoor.session.domain.module;

import java.util.List;

/**
 * A module as a provider gives it.
 *
 * @param name what people call it; no word about anybody's health is needed in it
 * @param after codes of modules that must come before it
 * @param offered whether new plans may have it; plans that have it keep it
 */
public record Module(String code, String name, Terms terms, List<String> after, boolean offered) {
    public Module {
        after = after.stream().distinct().sorted().toList();
    }
}
