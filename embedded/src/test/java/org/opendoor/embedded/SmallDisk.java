package org.opendoor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few megabytes, where we may mount one. */
final class SmallDisk {
    private static final int BLOCK = 64 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Null where mounting is not allowed. */
    static SmallDisk mounted(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) == 0
                ? new SmallDisk(folder)
                : null;
    }

    Path folder() {
        return folder;
    }

    /** Leaves room for so many kilobytes, whatever is used already. */
    void fillUpTo(int kilobytes) throws IOException {
        var room = Files.getFileStore(folder).getUsableSpace() - kilobytes * 1024L;
        try (var out = Files.newOutputStream(ballast())) {
            for (long written = 0; written + BLOCK <= room; written += BLOCK) {
                out.write(new byte[BLOCK]);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
