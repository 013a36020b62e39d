package org.opendoor.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.opendoor.embedded.LogTail;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of a part's log. */
@Command(
        name = "logs",
        description = "Show the log of a service, or of postgres, kafka, keycloak, prometheus, supervisor.")
final class Logs implements Callable<Integer> {
    @Parameters(paramLabel = "PART", description = "e.g. referral-service (or referral), kafka")
    String part;

    @Option(names = "-n", description = "How many lines (default: ${DEFAULT-VALUE}).", defaultValue = "60")
    int lines;

    @Override
    public Integer call() throws IOException {
        var folders = Here.folders();
        var log = file(folders);
        LogTail.of(log, lines).forEach(System.out::println);
        System.err.println("(" + log + ")");
        return 0;
    }

    private Path file(Folders folders) throws IOException {
        for (var name : new String[] {part, part + "-service"}) {
            // A name and nothing else: this is no way to read other files.
            if (name.matches("[a-z-]+") && Files.exists(folders.log(name))) {
                return folders.log(name);
            }
        }
        throw new PartFailed("There is no log of " + part + "; there are: " + names(folders));
    }

    private static String names(Folders folders) throws IOException {
        if (!Files.isDirectory(folders.logs())) {
            return "none yet";
        }
        try (var files = Files.list(folders.logs())) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.log$", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
