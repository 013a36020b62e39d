package org.opendoor.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who listens on a port, as far as this system tells: Linux does, by way of the socket's inode, about processes of the
 * same user, and about all to root.
 */
final class PortOwner {
    private static final Path PROCESSES = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** For people: "nginx, process 4711"; empty if it cannot be told. */
    static Optional<String> of(int port) {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(PROCESSES.resolve("net").resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(socket -> socket.length > 9 && socket[3].equals(LISTENING))
                .filter(socket -> socket[1].endsWith(String.format(":%04X", port)))
                .map(socket -> "socket:[" + socket[9] + "]")
                .flatMap(PortOwner::holders)
                .map(PortOwner::described)
                .findFirst();
    }

    private static Stream<Path> holders(String socket) {
        return list(PROCESSES)
                .filter(process -> process.getFileName().toString().matches("\\d+"))
                .filter(process -> list(process.resolve("fd")).anyMatch(open -> pointsTo(open, socket)));
    }

    private static String described(Path process) {
        var name = lines(process.resolve("comm")).findFirst().orElse("a program");
        return name + ", process " + process.getFileName();
    }

    private static boolean pointsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().equals(target);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Processes come and go, and those of others are closed to us: what cannot be read holds nothing. */
    private static Stream<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
