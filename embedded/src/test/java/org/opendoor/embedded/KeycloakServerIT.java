package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeycloakServerIT {
    @TempDir
    static Path folder;

    static KeycloakServer server;

    @BeforeAll
    static void start() {
        server = KeycloakServer.on(folder.resolve("keycloak"), 0, folder.resolve("keycloak.log"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<DemoLogins.Entry> logins() {
        return DemoLogins.ofRealm().all().stream();
    }

    @ParameterizedTest
    @MethodSource("logins")
    void every_demo_login_gets_a_token_with_its_role_and_scope(DemoLogins.Entry entry) throws IOException {
        var claims = claims(server.tokens().token(entry.login()));

        assertThat(claims.path("sub").asText()).startsWith("0de00000-");
        assertThat(claims.path("aud").asText()).isEqualTo("opendoor");
        assertThat(claims.path("iss").asText()).isEqualTo(server.realmUrl());
        assertThat(words(claims.path("realm_access").path("roles"))).containsExactly(entry.role());
        assertThat(scopes(claims)).containsExactlyElementsOf(expectedScopes(entry));
    }

    @Test
    void who_a_user_is_does_not_change_with_a_restart() throws IOException {
        var adviser = DemoLogins.ofRealm().find("adviser", "durham").orElseThrow();
        var before = claims(server.tokens().token(adviser.login())).path("sub");

        server.kill();
        server.start();

        assertThat(claims(server.tokens().token(adviser.login())).path("sub")).isEqualTo(before);
    }

    @Test
    void a_wrong_password_gets_no_token() {
        var guessing = new DemoLogin.Person("adviser-durham", "guessed");

        assertThatThrownBy(() -> server.tokens().token(guessing)).hasMessageContaining("invalid_grant");
    }

    private static List<String> expectedScopes(DemoLogins.Entry entry) {
        var claim = switch (entry.role()) {
            case "jobcentre-system", "adviser", "team-leader", "district-manager" -> "district";
            case "provider-system", "practitioner" -> "provider";
            case "intake" -> "centre";
            default -> "";
        };
        return claim.isEmpty() ? List.of() : List.of(claim + "=" + entry.scope());
    }

    /** As claim=value, and only if the claim is an array, as the services expect. */
    private static List<String> scopes(JsonNode claims) {
        var found = new ArrayList<String>();
        for (var claim : List.of("district", "provider", "centre")) {
            assertThat(claims.path(claim).isMissingNode() || claims.path(claim).isArray())
                    .isTrue();
            words(claims.path(claim)).forEach(word -> found.add(claim + "=" + word));
        }
        return found;
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper()
                .readTree(
                        Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }
}
