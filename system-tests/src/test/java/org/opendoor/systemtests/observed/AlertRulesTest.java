package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules are right by Prometheus' own judgement, each is proved to fire, and each tells a woken person what to do. */
class AlertRulesTest {
    private static final Pattern FIRING = Pattern.compile("alertname=\"(\\w+)\"");

    @Test
    void promtool_accepts_the_rules() {
        accepted(Promtool.orSkip().run(arguments(Repository.ALERTS, "check", "rules", "--lint-fatal")));
    }

    @Test
    void promtool_accepts_the_configuration() {
        var configuration = Repository.OBSERVABILITY.resolve("prometheus.yml");
        accepted(Promtool.orSkip().run("check", "config", configuration.toString()));
    }

    @Test
    void each_rule_fires_when_it_should_and_is_silent_in_the_near_miss() {
        accepted(Promtool.orSkip().run(arguments(Repository.RULE_TESTS, "test", "rules")));
    }

    @Test
    void no_alert_is_without_a_test_in_which_it_fires() {
        var proved = Repository.files(Repository.RULE_TESTS, ".yml").stream()
                .flatMap(file -> Alert.items(Repository.yaml(file).path("tests")))
                .flatMap(test -> Alert.items(test.path("promql_expr_test")))
                .flatMap(expectation -> Alert.items(expectation.path("exp_samples")))
                .flatMap(sample ->
                        FIRING.matcher(sample.path("labels").asText()).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(proved).isEqualTo(names());
    }

    @Test
    void every_alert_has_a_severity_and_its_own_page() {
        assertThat(Alert.all()).allSatisfy(alert -> {
            assertThat(alert.severity()).isIn("page", "ticket");
            assertThat(alert.runbook()).isEqualTo("docs/runbooks/" + alert.page());
            assertThat(Repository.ROOT.resolve(alert.runbook())).isRegularFile();
        });
    }

    @Test
    void every_page_has_an_alert_and_its_title_and_is_listed() throws Exception {
        var pages = Alert.all().stream().collect(Collectors.toMap(Alert::page, Alert::name, (one, same) -> one));
        var contents = Files.readString(Repository.RUNBOOKS.resolve("README.md"));
        for (var file : Repository.files(Repository.RUNBOOKS, ".md")) {
            var name = file.getFileName().toString();
            if (!name.equals("README.md")) {
                assertThat(pages).containsKey(name);
                assertThat(Files.readString(file)).startsWith("# " + pages.get(name) + "\n");
                assertThat(contents).contains("[" + pages.get(name) + "](" + name + ")");
            }
        }
    }

    private static Set<String> names() {
        return Alert.all().stream().map(Alert::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] arguments(Path folder, String... command) {
        return Stream.concat(
                        Stream.of(command),
                        Repository.files(folder, ".yml").stream().map(Path::toString))
                .toArray(String[]::new);
    }

    private static void accepted(Promtool.Verdict verdict) {
        assertThat(verdict.succeeded()).as(verdict.said()).isTrue();
    }
}
