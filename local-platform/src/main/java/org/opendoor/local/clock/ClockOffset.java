package org.opendoor.local.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.opendoor.embedded.PartFailed;

/** How far the platform's clock is ahead of the machine's; kept, so that a restart does not fall back in time. */
public record ClockOffset(Path file) {
    /** Zero if it was never moved. */
    public Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new PartFailed("The clock's offset cannot be read: " + file, e);
        }
    }

    /** Written before any service hears of it: a service that starts meanwhile is then ahead, never behind. */
    void write(Duration offset) {
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PartFailed("The clock's offset cannot be kept: " + file, e);
        }
    }
}
