package org.opendoor.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.opendoor.embedded.PartFailed;

/**
 * What the supervisor says about itself, in a file: other commands find the running platform by it.
 *
 * @param pid of the supervisor
 * @param began when that process began, so that another one with its number is not taken for it
 * @param since when this phase began
 * @param observed whether a Prometheus belongs to it
 * @param message why, for people; empty if there is nothing to say
 */
public record PlatformState(
        Phase phase, long pid, String began, String since, PlatformPorts ports, boolean observed, String message) {
    /** Where a platform is in its life. */
    public enum Phase {
        STARTING,
        RUNNING,
        STOPPING,
        STOPPED,
        FAILED
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What the process that runs a platform says of itself. */
    public static PlatformState ofThisProcess(Phase phase, PlatformPorts ports, boolean observed, String message) {
        var self = ProcessHandle.current();
        return new PlatformState(
                phase,
                self.pid(),
                began(self),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                ports,
                observed,
                message);
    }

    /** What the file says; nothing if there never was a platform, after a reset, or if it is not to be understood. */
    public static Optional<PlatformState> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(file.toFile(), PlatformState.class))
                    : Optional.empty();
        } catch (JsonProcessingException cutShort) {
            // Who runs is said by the lock of the home; this is only a note.
            return Optional.empty();
        } catch (IOException e) {
            throw new PartFailed("The platform's state cannot be read: " + file, e);
        }
    }

    /** Readers see the old state or the new one, never half of one. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try {
                Files.write(fresh, text);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                overwrite(file, text, e);
            }
        } catch (IOException e) {
            throw new PartFailed("The platform's state cannot be written: " + file, e);
        }
    }

    /** A full disk has no room for a new file, but has the one that is there; and why we end must be said. */
    private static void overwrite(Path file, byte[] text, IOException why) throws IOException {
        if (!Files.exists(file)) {
            throw why;
        }
        try (var there = new RandomAccessFile(file.toFile(), "rw")) {
            there.write(text);
            there.setLength(text.length);
        }
    }

    /** The supervisor's process, if it still lives. */
    public Optional<ProcessHandle> supervisor() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> began(found).equals(began));
    }

    /** Whether commands can talk to it. */
    public boolean isRunning() {
        return phase == Phase.RUNNING && supervisor().isPresent();
    }

    static String began(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}
