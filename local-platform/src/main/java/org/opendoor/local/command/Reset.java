package org.opendoor.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.opendoor.local.HomeLock;
import picocli.CommandLine.Command;

/** Back to nothing. */
@Command(name = "reset", description = "Stop everything and delete its data: databases, topics, keys, logs, the clock.")
final class Reset implements Callable<Integer> {
    private static final Duration OTHERS_LIMIT = Duration.ofSeconds(30);

    @Override
    public Integer call() throws IOException {
        var folders = Here.folders();
        Down.stop(folders);
        try (var _ = HomeLock.take(folders, OTHERS_LIMIT)) {
            // Named one by one: the home may be a folder that holds other things too.
            for (var ours :
                    List.of(folders.data(), folders.logs(), folders.copies(), folders.startCaches(), folders.state())) {
                delete(ours);
            }
        }
        System.out.println("Stopped, and all data below " + folders.home() + " is deleted.");
        return 0;
    }

    private static void delete(Path ours) throws IOException {
        if (!Files.exists(ours)) {
            return;
        }
        try (var below = Files.walk(ours)) {
            for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
