package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that was started while its identity provider was away. */
@QuarkusTest
@TestProfile(KeysUnknownIT.NobodyThere.class)
class KeysUnknownIT {

    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.public-key",
                    "",
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:1/realms/open-door",
                    "quarkus.oidc.jwks.resolve-early",
                    "true");
        }
    }

    @Test
    void a_token_that_cannot_be_judged_yet_is_answered_with_later_and_not_with_a_fault_of_ours() {
        for (int i = 0; i < 3; i++) {
            var answer = Ask.north().get("/v1/notes");

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
            assertThat(answer.jsonPath().getString("code")).isEqualTo("DEPENDENCY_DOWN");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
    }
}
