package org.opendoor.systemtests.observed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An alert rule as its file has it; some names stand for two rules of different severity. */
record Alert(String name, String expression, String severity, String runbook) {

    static List<Alert> all() {
        return Repository.files(Repository.ALERTS, ".yml").stream()
                .map(Repository::yaml)
                .flatMap(file -> items(file.path("groups")))
                .flatMap(group -> items(group.path("rules")))
                .map(Alert::of)
                .toList();
    }

    /** The page for it: NoRelay has no-relay.md. */
    String page() {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".md";
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Alert of(JsonNode rule) {
        return new Alert(
                rule.path("alert").asText(),
                rule.path("expr").asText(),
                rule.path("labels").path("severity").asText(),
                rule.path("annotations").path("runbook").asText());
    }
}
