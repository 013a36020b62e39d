package org.opendoor.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Back to nothing. */
@Command(name = "reset", description = "Stop everything and delete its data: databases, topics, keys, logs, the clock.")
final class Reset implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        var folders = Here.folders();
        Down.stop(folders);
        // Named one by one: the home may be a folder that holds other things too.
        for (var ours :
                List.of(folders.data(), folders.logs(), folders.copies(), folders.startCaches(), folders.state())) {
            delete(ours);
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
