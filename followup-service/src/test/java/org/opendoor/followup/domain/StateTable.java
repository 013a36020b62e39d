package org.opendoor.followup.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of docs/states/follow-up.md: what the page says is what the test runs. */
record StateTable(List<String> commands, Map<String, List<String>> cellsByState) {
    private static final Path PAGE = Path.of("../docs/states/follow-up.md");

    static StateTable under(String heading) {
        var rows = new ArrayList<List<String>>();
        for (var line : section(heading)) {
            if (line.startsWith("|") && !line.startsWith("|---")) {
                rows.add(Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        var cells = new LinkedHashMap<String, List<String>>();
        rows.subList(1, rows.size()).forEach(row -> cells.put(row.getFirst(), row.subList(1, row.size())));
        var header = rows.getFirst();
        return new StateTable(header.subList(1, header.size()), cells);
    }

    String cell(String state, String command) {
        return cellsByState.get(state).get(commands.indexOf(command));
    }

    private static List<String> section(String heading) {
        try {
            var lines = Files.readAllLines(PAGE);
            var rest = lines.subList(lines.indexOf("## " + heading) + 1, lines.size());
            return rest.stream().takeWhile(line -> !line.startsWith("## ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
