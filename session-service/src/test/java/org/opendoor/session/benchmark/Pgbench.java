package org.opendoor.session.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own benchmark with the statements of {@link SetBasedSql}: what the same rows cost without any Java. It is
 * not part of the PostgreSQL that the tests bring along; where it is not installed, there is no such figure.
 *
 * @param url of the database, as libpq has it
 */
record Pgbench(String url, String user, String password) {

    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    /** Milliseconds a transaction, over so many; empty where pgbench is not installed. */
    OptionalDouble milliseconds(String transaction, int times) throws IOException, InterruptedException {
        var script = Files.createTempFile("register", ".sql");
        try {
            Files.writeString(script, transaction);
            var command = new ProcessBuilder("pgbench", "-n", "-c", "1", "-t", "" + times, "-f", script.toString(), url)
                    .redirectErrorStream(true);
            command.environment().putAll(Map.of("PGUSER", user, "PGPASSWORD", password));
            return ran(command);
        } finally {
            Files.delete(script);
        }
    }

    private static OptionalDouble ran(ProcessBuilder command) throws IOException, InterruptedException {
        final Process process;
        try {
            process = command.start();
        } catch (IOException notInstalled) {
            return OptionalDouble.empty();
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        var latency = LATENCY.matcher(said);
        return latency.find() ? OptionalDouble.of(Double.parseDouble(latency.group(1))) : OptionalDouble.empty();
    }
}
