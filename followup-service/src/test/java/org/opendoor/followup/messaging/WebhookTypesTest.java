package org.opendoor.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WebhookTypesTest {
    @Test
    void whatever_is_said_about_follow_ups_can_be_subscribed_in_application_properties() throws IOException {
        var properties = new Properties();
        try (var file = WebhookTypesTest.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        }
        assertThat(properties.getProperty("opendoor.webhooks.types").split(",", -1))
                .containsExactlyElementsOf(said());
    }

    private static List<String> said() throws IOException {
        try (var types = Files.list(Path.of("..", "contracts", "events"))) {
            return types.map(type -> type.getFileName().toString())
                    .filter(type -> type.startsWith("followup."))
                    .map("opendoor.%s.v1"::formatted)
                    .sorted()
                    .toList();
        }
    }
}
