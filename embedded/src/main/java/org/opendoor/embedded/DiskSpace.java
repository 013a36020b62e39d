package org.opendoor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk: asked for before it is needed, and named when the lack of it is what a part died of. */
public final class DiskSpace {
    private static final long MEGABYTE = 1024 * 1024;
    private static final String AS_THE_SYSTEM_SAYS = "No space left on device";
    private static final int LINES_LOOKED_AT = 60;

    private DiskSpace() {}

    /**
     * Refuses to begin what could not be ended.
     *
     * @param folder in or below which there is to be room; it need not exist yet
     * @param what for whom, e.g. "the databases and topics"
     * @throws PartFailed with what is free and what is needed
     */
    public static void require(Path folder, long megabytes, String what) {
        var free = freeMegabytes(folder);
        if (free < megabytes) {
            throw new PartFailed("The disk is too full for " + what + ": " + free + " MB are free in " + folder + ", "
                    + megabytes + " MB are needed");
        }
    }

    /** What the disk of this folder has left for us. */
    public static long freeMegabytes(Path folder) {
        try {
            var existing = folder.toAbsolutePath();
            while (!Files.exists(existing)) {
                existing = existing.getParent();
            }
            return Files.getFileStore(existing).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new PartFailed("The disk of " + folder + " cannot be asked for its free space", e);
        }
    }

    /**
     * ", as the disk is full …" if that is what a part died of, by its log, or by the disk itself, on which the log may have
     * found no room either. Empty otherwise.
     */
    public static String remark(Path log) {
        var free = freeMegabytes(log);
        var said = LogTail.of(log, LINES_LOOKED_AT).stream().anyMatch(line -> line.contains(AS_THE_SYSTEM_SAYS));
        return said || free == 0
                ? ", as the disk is full (" + free + " MB are free now in " + log.getParent() + ")"
                : "";
    }
}
