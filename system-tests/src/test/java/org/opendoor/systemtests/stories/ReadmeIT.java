package org.opendoor.systemtests.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opendoor.local.Platform;
import org.opendoor.local.PlatformPorts;
import org.opendoor.local.PlatformState;
import org.opendoor.local.PlatformState.Phase;
import org.opendoor.local.Service;
import org.opendoor.systemtests.RunningPlatform;

/** Runs the README's lines as they stand; only the ports are those of the platform under test. */
@ExtendWith(RunningPlatform.class)
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("^```bash\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void every_command_of_the_readme_works_in_the_order_in_which_it_stands(Platform platform) throws Exception {
        var root = platform.folders().root();
        var commands = BLOCK.matcher(Files.readString(root.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("```(bash)?", ""))
                .collect(Collectors.joining("\n"));
        assertThat(commands).contains("/v1/referrals", "attendances", "/v1/follow-ups/", "./opendoor ops");
        PlatformState.ofThisProcess(Phase.RUNNING, platform.ports(), false, "")
                .write(platform.folders().state());
        assertThat(run(onPortsOf(platform, commands), platform)).isZero();
    }

    private int run(String commands, Platform platform) throws IOException, InterruptedException {
        launcher();
        var script = folder.resolve("readme.sh");
        Files.writeString(script, "set -euo pipefail\n" + commands);
        var shell = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .inheritIO();
        shell.environment().put("OPENDOOR_HOME", platform.folders().home().toString());
        shell.environment()
                .put(
                        "OPENDOOR_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        shell.environment().put("OPENDOOR_CLASS_PATH", System.getProperty("java.class.path"));
        var running = shell.start();
        assertThat(running.waitFor(4, TimeUnit.MINUTES)).as("ends in time").isTrue();
        return running.exitValue();
    }

    /** What {@code ./opendoor} does once it has found a JDK and everything is built. */
    private void launcher() throws IOException {
        var launcher = folder.resolve("opendoor");
        Files.writeString(launcher, """
                #!/usr/bin/env bash
                exec "$OPENDOOR_JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$OPENDOOR_CLASS_PATH" \\
                  org.opendoor.local.command.Main "$@"
                """);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    }

    private static String onPortsOf(Platform platform, String commands) {
        var standard = PlatformPorts.standard();
        var ours = platform.ports();
        var there = commands;
        for (var service : Service.values()) {
            there = there.replace(standard.url(service), ours.url(service))
                    .replace(standard.managementUrl(service), ours.managementUrl(service));
        }
        return there;
    }
}
