package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendoor.local.PlatformState.Phase;

class PlatformStateTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read() {
        var state = of(ProcessHandle.current().pid(), PlatformState.began(ProcessHandle.current()));

        state.write(file());

        assertThat(PlatformState.read(file())).contains(state);
        assertThat(PlatformState.read(file()).orElseThrow().isRunning()).isTrue();
    }

    @Test
    void there_is_none_before_the_first_start() {
        assertThat(PlatformState.read(file())).isEmpty();
    }

    @Test
    void a_process_that_only_has_the_supervisors_number_is_not_taken_for_it() {
        var state = of(ProcessHandle.current().pid(), "2001-01-01T00:00:00Z");

        assertThat(state.supervisor()).isEmpty();
        assertThat(state.isRunning()).isFalse();
    }

    private static PlatformState of(long pid, String began) {
        return new PlatformState(Phase.RUNNING, pid, began, "2026-11-21T00:00:00Z", PlatformPorts.standard(), "");
    }

    private Path file() {
        return folder.resolve("state.json");
    }
}
