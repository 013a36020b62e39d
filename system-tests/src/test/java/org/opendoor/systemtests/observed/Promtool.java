package org.opendoor.systemtests.observed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prometheus' own checker of rules, where this machine has it: it is the one program that the build does not bring. */
record Promtool(Path program) {
    private static final String SETTING = "OPENDOOR_PROMTOOL";
    private static final String REQUIRED = "OPENDOOR_REQUIRE_PROMETHEUS";
    private static final String MISSING =
            "promtool is not installed: put it on the PATH (apt-get install prometheus, brew"
                    + " install prometheus) or let " + SETTING + " name it";

    /** How it ended, and all that it said. */
    record Verdict(boolean succeeded, String said) {}

    /** The one that OPENDOOR_PROMTOOL names, else the first on the PATH; without any the test is skipped, but not in CI. */
    static Promtool orSkip() {
        var found = find();
        if (found.isEmpty() && isRequired()) {
            throw new AssertionError(MISSING);
        }
        assumeTrue(found.isPresent(), MISSING);
        return new Promtool(found.orElseThrow());
    }

    /** Where nothing may be skipped. */
    static boolean isRequired() {
        return System.getenv(REQUIRED) != null;
    }

    Verdict run(String... arguments) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        try {
            var running = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Verdict(running.waitFor() == 0, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv(SETTING)).map(Path::of).stream();
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, "promtool"));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
