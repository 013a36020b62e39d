package org.opendoor.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendoor.eventing.decision.Decision;

/**
 * A table of a page in docs/states, whose cells a test runs, so that the page cannot say what the rules do not do.
 * Commands go down the side and states along the top.
 *
 * @param header the first row, with what stands over the side
 * @param rows those below it, each as wide as the header
 */
public record StateTable(List<String> header, List<List<String>> rows) {
    private static final Path PAGES = Path.of("..", "docs", "states");

    /** A row of another width would lose or shift a cell without a word. */
    public StateTable {
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new AssertionError(row + " has not the columns of " + header);
            }
        }
    }

    /** One command in one state, and the answer of the page. */
    public record Cell(String state, String command, String answer) {}

    /** The table that a page marks as run by a test. */
    public static StateTable read(String page) {
        return read(page, "<!-- table");
    }

    /** The table under the first line that starts with a mark, which may be a heading, and before the next heading. */
    public static StateTable read(String page, String mark) {
        try {
            return of(Files.readAllLines(PAGES.resolve(page)), mark);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("docs/states has no page " + page, unreadable);
        }
    }

    static StateTable of(List<String> page, String mark) {
        var rows = page.stream()
                .dropWhile(line -> !line.startsWith(mark))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(StateTable::columns)
                .toList();
        if (rows.size() < 2) {
            throw new AssertionError("there is no table under " + mark);
        }
        return new StateTable(rows.getFirst(), rows.subList(1, rows.size()));
    }

    /** The same table where the page has the states down the side. */
    public StateTable turned() {
        var columns = IntStream.range(0, header.size())
                .mapToObj(column -> Stream.concat(Stream.of(header), rows.stream())
                        .map(row -> row.get(column))
                        .toList())
                .toList();
        return new StateTable(columns.getFirst(), columns.subList(1, columns.size()));
    }

    public List<String> states() {
        return header.subList(1, header.size());
    }

    public List<String> commands() {
        return rows.stream().map(List::getFirst).toList();
    }

    public Stream<Cell> cells() {
        return rows.stream()
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(column -> new Cell(header.get(column), row.getFirst(), row.get(column))));
    }

    /** A decision in the signs of the pages. */
    public static String describe(Decision<?, ?> decision) {
        return switch (decision) {
            case Decision.Accepted<?, ?>(var events) ->
                "→ "
                        + events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .collect(Collectors.joining(", "));
            case Decision.AlreadyDone<?, ?> _ -> "=";
            case Decision.Refused<?, ?>(var code) -> "✘ " + code;
        };
    }

    /** The one sample whose class has this name. */
    public static <T> T named(Collection<T> samples, String name) {
        var found = samples.stream()
                .filter(sample -> sample.getClass().getSimpleName().equals(name))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("one sample of " + name + " is needed, there are " + found.size());
        }
        return found.getFirst();
    }

    /** The names of everything a sealed type can be in the end. */
    public static List<String> leavesOf(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? leavesOf(type).stream() : Stream.of(type.getSimpleName()))
                .distinct()
                .toList();
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.strip().substring(1).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
