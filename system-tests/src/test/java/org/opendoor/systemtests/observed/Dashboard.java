package org.opendoor.systemtests.observed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/** A dashboard as its file has it: Grafana's classic model. */
record Dashboard(Path file, JsonNode content) {

    static List<Dashboard> all() {
        return Repository.files(Repository.DASHBOARDS, ".json").stream()
                .map(file -> new Dashboard(file, Repository.json(file)))
                .toList();
    }

    /** What is drawn, without the headings between. */
    List<JsonNode> panels() {
        return Alert.items(content.path("panels"))
                .filter(panel -> !panel.path("type").asText().equals("row"))
                .toList();
    }

    /** What it asks Prometheus, with every service chosen. */
    List<String> expressions() {
        return panels().stream()
                .flatMap(panel -> Alert.items(panel.path("targets")))
                .map(target -> target.path("expr").asText().replace("$job", ".+-service"))
                .toList();
    }
}
