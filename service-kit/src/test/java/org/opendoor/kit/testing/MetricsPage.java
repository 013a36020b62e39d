package org.opendoor.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what a service publishes against docs/metrics.md, in both directions: a meter that nobody explained, and one that
 * was promised and is not there. Labels count.
 */
public final class MetricsPage {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_]+)(\\*?)(?:\\{([a-z_,]+)})?` \\| ([^|]+) \\|.*");
    private static final Pattern SAMPLE = Pattern.compile("^([a-z][A-Za-z0-9_]*)(?:\\{(.*)})? \\S+.*$");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"");
    private static final Pattern PART_OF_A_HISTOGRAM = Pattern.compile("_(bucket|count|sum|max)$");
    private static final Set<String> OF_A_HISTOGRAM = Set.of("le", "quantile");

    private record Row(String name, boolean family, Set<String> labels, String services) {
        boolean explains(Sample sample) {
            return family
                    ? sample.name().startsWith(name)
                    : sample.isOf(name) && sample.labels().equals(labels);
        }

        boolean isPromisedOf(String service) {
            return !family && (services.equals("all") || services.contains(service));
        }
    }

    private record Sample(String name, Set<String> labels) {
        boolean isOf(String meter) {
            return name.equals(meter)
                    || PART_OF_A_HISTOGRAM.matcher(name).replaceFirst("").equals(meter);
        }
    }

    private MetricsPage() {}

    /** Fails for every meter in this text that the page does not have, or has with other labels. */
    public static void explains(String scrape) {
        var rows = rows();
        assertThat(samples(scrape)
                        .filter(sample -> rows.stream().noneMatch(row -> row.explains(sample)))
                        .distinct())
                .as("meters that docs/metrics.md does not explain")
                .isEmpty();
    }

    /** Fails for every meter that the page promises of this service and that is not in this text. */
    public static void promises(String service, String scrape) {
        var samples = samples(scrape).toList();
        assertThat(rows().stream()
                        .filter(row -> row.isPromisedOf(service))
                        .filter(row -> samples.stream().noneMatch(row::explains))
                        .map(Row::name))
                .as("meters that docs/metrics.md promises of " + service)
                .isEmpty();
    }

    private static List<Row> rows() {
        try (var lines = Files.lines(Path.of("..", "docs", "metrics.md"))) {
            return lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new Row(
                            row.group(1),
                            !row.group(2).isEmpty(),
                            row.group(3) == null
                                    ? Set.of()
                                    : Set.of(row.group(3).split(",")),
                            row.group(4).strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Sample> samples(String scrape) {
        return scrape.lines()
                .map(SAMPLE::matcher)
                .filter(sample -> sample.matches())
                .map(sample -> new Sample(sample.group(1), labels(sample.group(2))));
    }

    private static Set<String> labels(String text) {
        return text == null
                ? Set.of()
                : LABEL.matcher(text)
                        .results()
                        .map(label -> label.group(1))
                        .filter(label -> !OF_A_HISTOGRAM.contains(label))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
