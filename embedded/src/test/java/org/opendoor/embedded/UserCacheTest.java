package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path root;

    @Test
    void what_was_half_unpacked_is_cleared_away_and_unpacked_anew() {
        assertThatThrownBy(() -> UserCache.folder(root, "tool-1", 1, folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        assertThat(root.resolve("tool-1")).doesNotExist();

        var whole = UserCache.folder(root, "tool-1", 1, folder -> Files.writeString(folder.resolve("whole"), ""));

        assertThat(whole).isDirectoryContaining("glob:**whole").isDirectoryNotContaining("glob:**half");
        assertThat(root).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void what_is_there_is_not_unpacked_again() {
        UserCache.folder(root, "tool-1", 1, folder -> Files.writeString(folder.resolve("first"), ""));

        var found = UserCache.folder(root, "tool-1", 1, folder -> Files.writeString(folder.resolve("second"), ""));

        assertThat(found).isDirectoryNotContaining("glob:**second");
    }

    @Test
    void a_disk_without_room_is_said_before_anything_is_unpacked() {
        assertThatThrownBy(() -> UserCache.folder(root, "tool-1", Long.MAX_VALUE, _ -> {}))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("The disk is too full for unpacking tool-1")
                .hasMessageContaining("MB are free in " + root);
    }
}
