package org.opendoor.systemtests.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.local.Service.ANALYTICS;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.demo.Scenes.ADVISER;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api;
import org.opendoor.systemtests.RunningPlatform;

/** The order in which parts come back is nobody's choice: a service may have to begin before it can know any key. */
@ExtendWith(RunningPlatform.class)
class StartWithoutKeycloakIT {

    @Test
    void a_service_started_while_keycloak_is_away_says_what_it_waits_for_and_serves_once_it_is_back(Platform platform)
            throws Exception {
        var api = new Api(platform.access());
        api.get(REFERRAL, ADVISER, "/v1/referrals?limit=1");
        platform.kill("keycloak");
        platform.kill(REFERRAL);

        var starting = CompletableFuture.runAsync(() -> platform.start(REFERRAL));

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(health(platform, REFERRAL)).containsSubsequence("identity provider known", "DOWN"));
        assertThat(health(platform, ANALYTICS)).containsSubsequence("identity provider known", "UP");

        platform.start("keycloak");
        starting.get(2, TimeUnit.MINUTES);

        assertThat(api.get(REFERRAL, ADVISER, "/v1/referrals?limit=1")).isNotNull();
    }

    /** What it says of itself, without blanks between name and status. */
    private static String health(Platform platform, Service service) throws IOException, InterruptedException {
        var address = URI.create(platform.ports().managementUrl(service) + "/q/health/ready");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            return answer.body().replaceAll("(?s).*(\"identity provider known\"[^}]*).*", "$1");
        }
    }
}
