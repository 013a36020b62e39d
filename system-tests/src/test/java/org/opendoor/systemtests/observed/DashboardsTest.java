package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a Grafana would show wrongly or not at all, as far as the files tell it. */
class DashboardsTest {
    private static final int COLUMNS = 24;
    private static final Pattern RUNBOOK = Pattern.compile("docs/runbooks/[a-z-]+\\.md");

    @Test
    void each_dashboard_has_a_uid_of_its_own() {
        assertThat(Dashboard.all()).hasSize(3);
        assertThat(Dashboard.all().stream()
                        .map(dashboard -> dashboard.content().path("uid").asText()))
                .allMatch(uid -> uid.startsWith("opendoor-"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_panel_says_what_it_shows_in_which_unit_from_where() {
        for (var dashboard : Dashboard.all()) {
            assertThat(dashboard.panels()).allSatisfy(panel -> {
                assertThat(panel.path("description").asText()).isNotBlank();
                assertThat(panel.path("datasource").path("uid").asText()).isEqualTo("prometheus");
                assertThat(panel.path("targets")).isNotEmpty();
                if (!panel.path("type").asText().equals("table")) {
                    assertThat(panel.path("fieldConfig")
                                    .path("defaults")
                                    .path("unit")
                                    .asText())
                            .isNotBlank();
                }
            });
        }
    }

    @Test
    void no_two_panels_share_a_number_or_a_place() {
        for (var dashboard : Dashboard.all()) {
            var numbers = new HashSet<Integer>();
            var places = new ArrayList<Rectangle>();
            for (var panel : dashboard.content().path("panels")) {
                assertThat(numbers.add(panel.path("id").asInt()))
                        .as("%s", panel)
                        .isTrue();
                var place = place(panel.path("gridPos"));
                assertThat(place.getMaxX()).isLessThanOrEqualTo(COLUMNS);
                assertThat(places).as("%s", panel).noneMatch(place::intersects);
                places.add(place);
            }
        }
    }

    @Test
    void every_runbook_that_a_panel_names_exists() {
        assertThat(Dashboard.all().stream().flatMap(dashboard -> named(dashboard).stream()))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Repository.ROOT.resolve(page)).isRegularFile());
    }

    private static List<String> named(Dashboard dashboard) {
        return RUNBOOK.matcher(dashboard.content().toString())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Rectangle place(JsonNode position) {
        return new Rectangle(
                position.path("x").asInt(),
                position.path("y").asInt(),
                position.path("w").asInt(),
                position.path("h").asInt());
    }
}
