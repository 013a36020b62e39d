package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void a_note_that_was_cut_short_is_none() throws IOException {
        Files.writeString(file(), "{\"phase\":\"RUNN");

        assertThat(PlatformState.read(file())).isEmpty();
    }

    @Test
    void what_a_full_disk_has_no_room_for_is_written_over_what_was_there() throws IOException {
        var state = of(1, "2001-01-01T00:00:00Z");
        state.write(file());
        // Stands in for a disk without room: no file can be made under this name.
        Files.createDirectory(folder.resolve("state.json.new"));

        var later = of(2, "2001-01-01T00:00:00Z");
        later.write(file());

        assertThat(PlatformState.read(file())).contains(later);
    }

    private static PlatformState of(long pid, String began) {
        return new PlatformState(
                Phase.RUNNING, pid, began, "2026-11-21T00:00:00Z", PlatformPorts.standard(), false, "");
    }

    private Path file() {
        return folder.resolve("state.json");
    }
}
