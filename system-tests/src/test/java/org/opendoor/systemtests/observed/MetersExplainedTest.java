package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MetersExplainedTest {
    private static final Pattern EXPLAINED = Pattern.compile("^\\| `([a-z_]+)(?:\\{[^}]*})?` ", Pattern.MULTILINE);

    /** What the page explains is there: each service's tests see to that. */
    @Test
    void whatever_an_alert_a_dashboard_or_a_runbook_asks_for_is_explained_in_docs_metrics() throws Exception {
        var page = Files.readString(Repository.ROOT.resolve("docs/metrics.md"));
        var explained =
                EXPLAINED.matcher(page).results().map(row -> row.group(1)).collect(Collectors.toSet());
        assertThat(Queries.meters().map(MetersExplainedTest::family))
                .isNotEmpty()
                .isSubsetOf(explained);
    }

    /** A histogram is explained under one name and asked under three. */
    private static String family(String name) {
        return name.replaceAll("_(bucket|count|sum)$", "");
    }
}
