package org.opendoor.session.domain.module;

import java.util.List;

/**
 * A module as it ships.
 *
 * @param usual how it is given unless a provider says otherwise
 * @param sessionsFrom the fewest sessions of it that the sources know
 * @param sessionsTo the most
 * @param usuallyAfter what the sources let come before it: advice, which a provider may make a rule
 */
public record Template(
        String code, String name, Terms usual, int sessionsFrom, int sessionsTo, List<String> usuallyAfter) {

    Module module() {
        return new Module(code, name, usual, List.of(), true);
    }
}
