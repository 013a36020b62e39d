package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.opendoor.embedded.Ports;
import org.opendoor.local.PlatformState.Phase;

/** What somebody types at a terminal, each in a process of its own, on one home and free ports. */
final class Commands implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Folders folders;
    private final String shift;
    private final Path output;
    private final Path prometheus;

    Commands(Folders folders) throws IOException {
        this.folders = folders;
        this.shift = freeShift();
        this.output = Files.createFile(folders.root().resolveSibling("output"));
        this.prometheus = StubPrometheus.program(folders.root());
    }

    Folders folders() {
        return folders;
    }

    PlatformPorts ports() {
        return PlatformPorts.shifted(Integer.parseInt(shift));
    }

    Process command(String... words) throws IOException {
        return start("org.opendoor.local.command.Main", words);
    }

    Process supervisor() throws IOException {
        return start(
                Supervisor.class.getName(),
                folders.root().toString(),
                folders.home().toString(),
                shift);
    }

    /** Its exit code, once it has ended. */
    int exitCode(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .as(output())
                .isTrue();
        return process.exitValue();
    }

    /** Everything that was printed. */
    String output() throws IOException {
        return Files.readString(output);
    }

    Phase phase() {
        return PlatformState.read(folders.state()).map(PlatformState::phase).orElse(Phase.STOPPED);
    }

    /** Waits for something that a process is about to do; fails if that ends without. */
    void await(BooleanSupplier done, Process process) throws Exception {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!done.getAsBoolean()) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new AssertionError("it did not come to that:\n" + output());
            }
        }
    }

    /** kill -9 of what still runs; its children go with it. */
    @Override
    public void close() {
        PlatformState.read(folders.state()).flatMap(PlatformState::supervisor).ifPresent(supervisor -> {
            supervisor.destroyForcibly();
            supervisor.onExit().join();
        });
    }

    private Process start(String main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Java.command(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Dopendoor.root=" + folders.root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("OPENDOOR_HOME", folders.home().toString());
        builder.environment().put("OPENDOOR_PORT_SHIFT", shift);
        builder.environment().put("OPENDOOR_PROMETHEUS", prometheus.toString());
        return builder.start();
    }

    private static String freeShift() {
        return IntStream.iterate(3_000 + Ports.free() % 1_000, shift -> shift + 7)
                .filter(shift -> PlatformPorts.shifted(shift).areFree())
                .mapToObj(Integer::toString)
                .findFirst()
                .orElseThrow();
    }
}
