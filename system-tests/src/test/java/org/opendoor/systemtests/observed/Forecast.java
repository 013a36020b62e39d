package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the alert rules would say of meters as they were seen, if nothing changed for a quarter of an hour. Promtool lets the
 * time pass for which a test cannot wait: a number stays as it is, an age above zero goes on by a second each second.
 */
record Forecast(Picture seen) {
    private static final int MINUTES = 15;

    /** Fails unless these alerts, and no others, fire at the end of that time. */
    void fires(Promtool promtool, Set<String> alerts) {
        var test = write(alerts);
        var verdict = promtool.run("test", "rules", test.toString());
        assertThat(verdict.succeeded()).as("%s:%n%s", test, verdict.said()).isTrue();
    }

    private Path write(Collection<String> alerts) {
        try {
            return Files.writeString(Files.createTempFile(Path.of("target"), "forecast-", ".yml"), test(alerts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String test(Collection<String> alerts) {
        var read = Alert.all().stream()
                .flatMap(alert -> new PromQl(alert.expression()).meters().stream())
                .collect(Collectors.toSet());
        var series = seen.samples().stream()
                .filter(sample -> read.contains(sample.name()))
                .map(Forecast::series)
                .collect(Collectors.joining());
        var firing = alerts.stream()
                .map(alert -> "          - {labels: '{alertname=\"%s\"}', value: 1}%n".formatted(alert))
                .collect(Collectors.joining());
        return """
                rule_files: ['%s/*.yml']
                evaluation_interval: 10s
                tests:
                  - interval: 1m
                    input_series:
                %s    promql_expr_test:
                      - expr: group by (alertname) (ALERTS{alertstate="firing"})
                        eval_time: %dm
                        exp_samples:
                %s""".formatted(Repository.ALERTS, series, MINUTES, firing);
    }

    private static String series(Sample sample) {
        var labels = sample.labels().entrySet().stream()
                .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
                .collect(Collectors.joining(", "));
        return "      - {series: '%s{%s}', values: '%s'}%n".formatted(sample.name(), labels, values(sample));
    }

    private static String values(Sample sample) {
        if (Double.isNaN(sample.value())) {
            return "NaN ".repeat(MINUTES).strip();
        }
        var perMinute = isAge(sample) && sample.value() > 0 ? 60 : 0;
        return "%s+%dx%d".formatted(sample.value(), perMinute, MINUTES);
    }

    private static boolean isAge(Sample sample) {
        return sample.name().endsWith("_oldest_seconds") || sample.name().equals("consumer_lag_seconds");
    }
}
