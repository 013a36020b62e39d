package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedStartIT {
    @TempDir
    Path folder;

    @Test
    void a_service_that_does_not_start_is_named_and_nothing_is_left_running() throws Exception {
        var folders = StubCheckout.in(folder);
        Files.writeString(StubCheckout.runnable(folders, Service.FOLLOWUP), "no jar at all");
        var ports = PlatformPorts.free();

        assertThatThrownBy(new Platform(folders, ports, Progress.SILENT)::start)
                .hasMessageContaining("followup-service ended while starting (exit code 1)")
                .hasMessageContaining("Invalid or corrupt jarfile");

        assertThat(childrenOfOurs()).isEmpty();
    }

    @Test
    void what_is_not_built_is_said() throws Exception {
        var folders = StubCheckout.in(folder);
        Files.delete(StubCheckout.runnable(folders, Service.SESSION));

        assertThatThrownBy(new Platform(folders, PlatformPorts.free(), Progress.SILENT)::start)
                .hasMessageContaining("session-service is not built");

        assertThat(childrenOfOurs()).isEmpty();
    }

    private static Stream<String> childrenOfOurs() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains("java") || command.contains("postgres"));
    }
}
