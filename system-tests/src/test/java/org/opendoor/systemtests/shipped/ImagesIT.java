package org.opendoor.systemtests.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.local.Service;

/** The Dockerfiles against what the build has left: an IT because it needs the services packaged. */
class ImagesIT {
    private static final Image SERVICE = new Image("Dockerfile");
    private static final Image SETUP = new Image("setup/Dockerfile");

    private final Compose compose = new Compose();

    static Stream<Arguments> built() {
        return Stream.concat(
                Stream.of(Service.values()).map(service -> Arguments.of(service.title(), SERVICE)),
                Stream.of(Arguments.of("setup", SETUP)));
    }

    @ParameterizedTest
    @MethodSource("built")
    void everything_that_is_copied_is_built_and_reaches_the_engine(String name, Image image) {
        assertThat(image.sources(name)).isNotEmpty().allSatisfy(source -> {
            assertThat(Checkout.ROOT.resolve(source)).exists();
            assertThat(reachesTheEngine(source))
                    .as("%s in .dockerignore", source)
                    .isTrue();
        });
        assertThat(reachesTheEngine(".env")).isFalse();
        assertThat(reachesTheEngine("pom.xml")).isFalse();
    }

    @Test
    void the_whole_of_a_packaged_service_is_copied() {
        for (var service : Service.values()) {
            var folder = service.title() + "/target/quarkus-app/";
            assertThat(SERVICE.sources(service.title()))
                    .containsExactlyInAnyOrder(
                            folder + "lib/", folder + "quarkus-run.jar", folder + "quarkus/", folder + "app/");
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void it_is_built_from_its_file_on_a_fixed_base_and_runs_as_nobody(String name, Image image) {
        assertThat(compose.part(name, "build").toString()).contains(name);
        assertThat(image.instruction("FROM")).matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-noble");
        assertThat(image.instruction("USER")).isEqualTo("10001:10001");
        assertThat(image.instruction("ENTRYPOINT")).startsWith("[\"java\", ").contains("-XX:MaxRAMPercentage=");
    }

    @Test
    void what_is_exposed_is_what_the_service_listens_on() {
        var told = SERVICE.environment();
        assertThat(SERVICE.instruction("EXPOSE"))
                .isEqualTo(told.get("OPENDOOR_HTTP_PORT") + " " + told.get("OPENDOOR_MANAGEMENT_PORT"));
        assertThat(SERVICE.healthCheck()).contains("/" + told.get("OPENDOOR_MANAGEMENT_PORT") + " ");
    }

    /** Lines go by order, the last that fits decides; a line for a folder is one for what is in it. */
    private static boolean reachesTheEngine(String path) {
        boolean reaches = true;
        for (var line : Checkout.text(".dockerignore").lines().toList()) {
            boolean back = line.startsWith("!");
            if (!line.isBlank() && !line.startsWith("#") && fits(line.substring(back ? 1 : 0), path)) {
                reaches = back;
            }
        }
        return reaches;
    }

    private static boolean fits(String pattern, String path) {
        var regex = pattern.replace(".", "\\.").replace("*", "[^/]*");
        return path.matches(regex + "(/.*)?");
    }
}
