package org.opendoor.systemtests.shipped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Dockerfile of ours: as much of one as we use. */
record Image(String file) {
    private static final Pattern COPY = Pattern.compile("^COPY (\\S+) (\\S+)$", Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("(OPENDOOR_[A-Z_]+)=(\\S+)");
    private static final Pattern CHECK = Pattern.compile("^HEALTHCHECK .*\\\\\n\\s+CMD (\\[.*])$", Pattern.MULTILINE);

    /** The lines without the continuation of others. */
    String instruction(String name) {
        return Pattern.compile("^" + name + " (.*)$", Pattern.MULTILINE)
                .matcher(text())
                .results()
                .map(found -> found.group(1))
                .reduce((first, last) -> last)
                .orElse("");
    }

    /** What is copied into it, seen from the top of the checkout. */
    List<String> sources(String service) {
        return COPY.matcher(text())
                .results()
                .map((MatchResult found) -> found.group(1).replace("${SERVICE}", service))
                .toList();
    }

    /** The variables of ours that it sets. */
    Map<String, String> environment() {
        var told = new LinkedHashMap<String, String>();
        VARIABLE.matcher(text()).results().forEach(found -> told.put(found.group(1), found.group(2)));
        return told;
    }

    /** The command of its health check, a JSON list. */
    String healthCheck() {
        var found = CHECK.matcher(text());
        return found.find() ? found.group(1) : "";
    }

    private String text() {
        return Checkout.text(file);
    }
}
