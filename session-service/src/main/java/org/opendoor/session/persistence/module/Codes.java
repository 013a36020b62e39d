package org.opendoor.session.persistence.module;

import java.util.Arrays;
import java.util.List;

/** A short list of modules' codes in one column. */
final class Codes {

    private static final String COMMA = ",";

    private Codes() {}

    static String joined(List<String> codes) {
        return String.join(COMMA, codes);
    }

    static List<String> split(String column) {
        return Arrays.stream(column.split(COMMA, -1))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
