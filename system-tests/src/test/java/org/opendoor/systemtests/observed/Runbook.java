package org.opendoor.systemtests.observed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of docs/runbooks, with the queries that somebody copies from it in the night. */
record Runbook(Path file, String text) {
    private static final Pattern BLOCK = Pattern.compile("```(promql|sql)\\n(.*?)```", Pattern.DOTALL);

    static List<Runbook> all() {
        return Repository.files(Repository.RUNBOOKS, ".md").stream()
                .map(file -> {
                    try {
                        return new Runbook(file, Files.readString(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** One to a line. */
    Stream<String> promQl() {
        return blocks("promql").flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Statements, with something in each place that the reader has to fill in. */
    Stream<String> sql() {
        return blocks("sql")
                .map(statement -> statement
                        .replace("…", "00000000-0000-0000-0000-000000000000")
                        .replaceAll("<\\w+>", "0"));
    }

    private Stream<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }
}
