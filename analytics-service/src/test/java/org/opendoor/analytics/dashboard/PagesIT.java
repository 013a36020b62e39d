package org.opendoor.analytics.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.analytics.Platform;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** Every page as a browser shows it, on a desk and on a telephone. Photographs are left in target/dashboard. */
@QuarkusTest
@Platform
class PagesIT {
    private static final String HALF_A_YEAR = "?from=" + People.FIRST + "&to=" + People.LAST;
    private static final String AXE = """
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
                .then((found) => found.violations.map((each) => each.id + ": " + each.nodes.map((node) => node.html)))
            """;
    private static final String EVERY_PICTURE = """
            [...document.querySelectorAll("[data-picture-of]")].map((each) =>
                !each.hidden && each.querySelector("canvas").height > 0)
            """;

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path profile;

    private static Chromium chromium;

    private final Visitor analyst = new Visitor(Role.ANALYST);

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        People.go();
    }

    @BeforeEach
    void come() {
        People.come();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/funnel",
                "/waiting",
                "/reasons",
                "/outcomes",
                "/promises",
                "/funnel?by=district&from=2019-06&to=2019-06",
                "/waiting?by=condition&from=2019-06&to=2019-06",
                "/nowhere"
            })
    void a_page_is_for_everybody_on_a_desk_and_on_a_telephone(String page) throws IOException {
        var browser = browser();
        for (int width : List.of(1200, 390)) {
            var tab = browser.tab(width);
            tab.visit("http://127.0.0.1:" + RestAssured.port + "/dashboard" + asked(page));
            tab.photograph(Path.of("target/dashboard/%s-%d.png".formatted(name(page), width)));

            tab.run(axe());
            assertThat(tab.run(AXE)).as("axe-core on %s, %d", page, width).isEmpty();
            assertThat(tab.run(EVERY_PICTURE)).allMatch(drawn -> drawn.asBoolean());
            assertThat(tab.run("document.documentElement.scrollWidth <= window.innerWidth")
                            .asBoolean())
                    .as("no need to scroll sideways")
                    .isTrue();
            assertThat(tab.complaints())
                    .filteredOn(complaint -> !complaint.contains("404"))
                    .isEmpty();
        }
    }

    @Test
    void the_tables_are_whole_without_any_script() {
        var page = analyst.goTo("/dashboard/funnel" + HALF_A_YEAR).body();

        assertThat(page)
                .contains(
                        "January 2019",
                        "June 2019",
                        "<td class=\"govuk-table__cell govuk-table__cell--numeric\" data-people=")
                .doesNotContain(">0<", "data-people=\"0\"");
    }

    @Test
    void what_is_hidden_says_so_in_words_and_is_no_number() {
        var page = analyst.goTo("/dashboard/funnel?from=2001-01&to=2001-01").body();

        assertThat(page)
                .contains(">Hidden</td>", "fewer than 5 people, perhaps none")
                .doesNotContain("data-people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"funnel", "promises", "endings", "attendance"})
    void the_file_of_a_page_is_the_file_of_the_api(String sheet) {
        var asked = HALF_A_YEAR + "&by=route";

        var fromThePage = analyst.goTo("/dashboard/csv/" + sheet + asked).body();

        assertThat(fromThePage)
                .isEqualTo(given().header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()))
                        .get("/v1/measures/" + sheet + "/csv" + asked)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @ParameterizedTest
    @CsvSource({
        "/funnel?by=shoe-size, 400",
        "/funnel?from=yesterday, 400",
        "/funnel?from=2019-02&to=2019-01, 400",
        "/funnel?to=2999-01, 409",
        "/funnel?colour=red, 400",
        "/nowhere, 404"
    })
    void what_cannot_be_shown_is_refused_in_words(String asked, int status) {
        var page = analyst.goTo("/dashboard" + asked);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<h1 class=\"govuk-heading-l\">This cannot be shown</h1>");
    }

    private static Chromium browser() {
        if (chromium == null) {
            chromium = Chromium.orSkip(profile);
        }
        return chromium;
    }

    private static String asked(String page) {
        return page.contains("?") ? page : page + HALF_A_YEAR;
    }

    private static String name(String page) {
        return page.isEmpty() ? "overview" : page.substring(1).replaceAll("\\?.*", "-broken-down");
    }

    private static String axe() throws IOException {
        try (var script = PagesIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; true";
        }
    }
}
