package org.opendoor.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.opendoor.embedded.PartFailed;

/**
 * One process at a time changes what is in a platform's home: the supervisor for its whole life, a reset while it
 * deletes. The system lets go of it when that process is gone, however it went.
 */
public final class HomeLock implements AutoCloseable {
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(100).toNanos();

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, unless another process has it. */
    public static Optional<HomeLock> tryTake(Folders folders) {
        try {
            var file = file(folders);
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new PartFailed("The platform's home " + folders.home() + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * The lock, once it is free.
     *
     * @throws PartFailed if it is not within the limit
     */
    public static HomeLock take(Folders folders, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            var lock = tryTake(folders);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailed("Another command is at work in " + folders.home() + "; nothing was done");
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PartFailed("The lock of the platform's home cannot be let go", e);
        }
    }

    /** Never deleted: on a file made anew, a second process could hold "the" lock beside the first. */
    private static Path file(Folders folders) {
        return folders.home().resolve("lock");
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException byThisProcess) {
            return true;
        }
    }
}
