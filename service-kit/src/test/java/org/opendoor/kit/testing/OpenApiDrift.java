package org.opendoor.kit.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/**
 * Holds the OpenAPI document of the running service against the one that is checked in. With {@code -Dopenapi.update} it
 * is written instead: a change of the contract is then a diff that somebody reviews.
 */
public final class OpenApiDrift {
    private static final String UPDATE = "openapi.update";

    private OpenApiDrift() {}

    /** Checks {@code contracts/http/<service>.yaml}; Maven runs tests in the module's folder. */
    public static void check(String service) {
        String published =
                new String(RestAssured.given().get("/q/openapi?format=yaml").asByteArray(), StandardCharsets.UTF_8);
        Path file = Path.of("..", "contracts", "http", service + ".yaml");
        try {
            if (System.getProperty(UPDATE) != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, published);
            }
            Assertions.assertThat(file)
                    .as("the contract of %s, written with -D%s", service, UPDATE)
                    .exists();
            Assertions.assertThat(published)
                    .as("the running %s against %s; a wanted change is written with -D%s", service, file, UPDATE)
                    .isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
