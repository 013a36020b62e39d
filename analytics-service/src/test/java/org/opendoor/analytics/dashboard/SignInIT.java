package org.opendoor.analytics.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.analytics.Platform;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
@Platform
class SignInIT {
    private static final int PARTS_OF_AN_ENCRYPTED_TOKEN = 5;

    private final Visitor analyst = new Visitor(Role.ANALYST);

    @ParameterizedTest
    @ValueSource(strings = {"", "/funnel", "/waiting", "/reasons", "/outcomes", "/promises"})
    void an_analyst_signs_in_and_comes_to_the_page_they_wanted(String page) {
        var shown = analyst.goTo("/dashboard" + page);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.uri().getPath()).isEqualTo("/dashboard" + page);
        assertThat(shown.body()).contains("Sign out");
        assertThat(analyst.ask("/dashboard" + page).statusCode())
                .as("once is enough")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ANALYST")
    void nobody_else_sees_a_page_and_they_are_told_so_in_words(Role role) {
        var shown = new Visitor(role).goTo("/dashboard");

        assertThat(shown.statusCode()).isEqualTo(403);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(shown.body()).contains("You cannot see these pages").doesNotContain("<table");
    }

    @Test
    void the_session_is_a_cookie_that_goes_nowhere_else() {
        var _ = analyst.goTo("/dashboard");

        var kept = analyst.cookies().getCookieStore().getCookies();
        assertThat(kept)
                .isNotEmpty()
                .allMatch(HttpCookie::isHttpOnly)
                .allMatch(cookie -> cookie.getPath().equals("/dashboard"))
                .allMatch(cookie -> cookie.getValue().split("[.]").length == PARTS_OF_AN_ENCRYPTED_TOKEN);
    }

    @Test
    void the_session_opens_no_door_of_the_api() {
        var _ = analyst.goTo("/dashboard");
        var session = analyst.cookies().getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .toList();

        given().header("Cookie", String.join("; ", session))
                .get("/v1/measures/funnel")
                .then()
                .statusCode(401);
    }

    @Test
    void a_bearer_token_opens_no_page() {
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()))
                .get("/dashboard")
                .then()
                .statusCode(302);
    }

    @Test
    void who_signs_out_has_to_sign_in_again() {
        var _ = analyst.goTo("/dashboard");

        var bye = analyst.goTo("/dashboard/sign-out");

        assertThat(bye.statusCode()).isEqualTo(200);
        assertThat(bye.body()).contains("You have signed out");
        assertThat(analyst.ask("/dashboard").statusCode()).isEqualTo(302);
    }

    @Test
    void a_browser_may_do_nothing_with_a_page_but_show_it() {
        var headers = analyst.goTo("/dashboard").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void the_style_is_served_without_the_typeface_and_the_crest_of_the_state() {
        var style = "/dashboard/assets/" + version() + "/dashboard.css";

        var text = given().get(style).then().statusCode(200).extract().asString();

        assertThat(text).contains(".govuk-table").doesNotContain("GDS Transport", "@font-face", "crest.svg");
        for (String file :
                List.of("/webjars/govuk-frontend/5.14.0/package.json", "/dashboard/assets/0/dashboard.css")) {
            assertThat(given().get(file).statusCode()).as(file).isEqualTo(404);
        }
    }

    private String version() {
        return analyst.goTo("/dashboard").body().replaceAll("(?s).*/dashboard/assets/([0-9a-f]+)/.*", "$1");
    }
}
