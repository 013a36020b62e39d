package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Observer;
import org.opendoor.eventing.sample.WriterJvm;
import org.opendoor.eventing.testing.Checker.Effect;

/** Two more processes write about one journey at the same time, while the relay of this one speaks. */
@QuarkusTest
@Bench
class TwoWritersIT {

    private static final int EACH = 5_000;

    @Inject
    Observer observer;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void two_processes_alternating_on_one_journey_are_heard_in_the_order_of_their_commits() throws Exception {
        var one = writer();
        var other = writer();
        var acknowledged = new ArrayList<UUID>();
        for (var process : new Process[] {one, other}) {
            process.inputReader()
                    .lines()
                    .filter(TwoWritersIT::isId)
                    .map(UUID::fromString)
                    .forEach(acknowledged::add);
            assertThat(process.waitFor()).isZero();
        }
        assertThat(acknowledged).hasSize(2 * EACH);
        assertThat(observer.judge("contested", acknowledged)).hasToString("lost / doubled / out of order = 0/0/0");
        assertThat(observer.effects("contested"))
                .extracting(Effect::sequence)
                .startsWith(1L)
                .endsWith(2L * EACH)
                .isSorted();
        assertThat(changesOfWriter(acknowledged)).as("the writers took turns").isGreaterThan(100);
    }

    private Process writer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterJvm.class.getName(),
                        url,
                        user,
                        password,
                        "contested",
                        Integer.toString(EACH))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** How often an effect of one writer follows one of the other. */
    private long changesOfWriter(List<UUID> acknowledged) {
        var first = acknowledged.subList(0, EACH).stream().collect(Collectors.toSet());
        var owners = observer.effects("contested").stream()
                .map(e -> first.contains(e.id()))
                .toList();
        return IntStream.range(1, owners.size())
                .filter(n -> !owners.get(n).equals(owners.get(n - 1)))
                .count();
    }

    private static boolean isId(String line) {
        return line.length() == 36;
    }
}
