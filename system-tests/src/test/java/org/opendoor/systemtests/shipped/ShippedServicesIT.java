package org.opendoor.systemtests.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.systemtests.RunningPlatform;

/** What images and settings promise, on services that run. */
@ExtendWith(RunningPlatform.class)
class ShippedServicesIT {
    private static final Image IMAGE = new Image("Dockerfile");

    @Test
    void the_images_health_check_finds_a_service_healthy_and_nobody_not(Platform platform) throws Exception {
        for (var service : Service.values()) {
            assertThat(healthCheck(platform.ports().management().get(service))).isZero();
        }
        assertThat(healthCheck(platform.ports().postgres())).isNotZero();
    }

    @Test
    void on_a_local_machine_the_contract_can_be_tried_in_a_browser(Platform platform) throws Exception {
        try (var http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var page = HttpRequest.newBuilder(URI.create(platform.ports().url(Service.SESSION) + "/q/swagger-ui"))
                    .build();
            assertThat(http.send(page, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void no_secret_is_in_any_log(Platform platform) throws IOException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(platform.folders().data().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        assertThat(secrets).isNotEmpty();
        for (var service : Service.values()) {
            var log = Files.readString(platform.folders().log(service.title()));
            assertThat(secrets.values()).noneMatch(secret -> log.contains(secret.toString()));
        }
    }

    private static int healthCheck(int port) throws IOException, InterruptedException {
        var command = new ObjectMapper()
                .readValue(
                        IMAGE.healthCheck()
                                .replace("/" + IMAGE.environment().get("OPENDOOR_MANAGEMENT_PORT"), "/" + port),
                        String[].class);
        var check = new ProcessBuilder(Arrays.asList(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!check.waitFor(20, TimeUnit.SECONDS)) {
            check.destroyForcibly();
        }
        return check.exitValue();
    }
}
