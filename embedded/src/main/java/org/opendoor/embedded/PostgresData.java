package org.opendoor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The folder of a PostgreSQL cluster: makes it once, and clears away what a killed server left behind. */
record PostgresData(Path folder) {
    private static final Duration MAKE_LIMIT = Duration.ofMinutes(2);
    private static final Duration LAST_BACKENDS_LIMIT = Duration.ofSeconds(10);

    PostgresData(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    void prepare(String superuser, String password, Path log) {
        try {
            if (Files.exists(folder.resolve("PG_VERSION"))) {
                clearStalePid();
            } else {
                make(superuser, password, log);
            }
        } catch (IOException e) {
            throw new PartFailed("PostgreSQL's data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Made under another name first: a cluster whose making was interrupted never looks like one. */
    private void make(String superuser, String password, Path log) throws IOException {
        Files.createDirectories(folder.getParent());
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        UserCache.delete(fresh);
        var passwordFile = Files.createTempFile("opendoor", ".pw");
        try {
            Files.writeString(passwordFile, password);
            var command = PostgresBinaries.command(
                    "initdb",
                    "--pgdata=" + fresh,
                    "--username=" + superuser,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            try (var initdb = ChildProcess.start("initdb", command, Map.of(), log)) {
                if (initdb.awaitExit(MAKE_LIMIT) != 0) {
                    throw initdb.failed("made no cluster");
                }
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * A killed server leaves its pid file. PostgreSQL itself removes it if that process is gone, but not if another
     * program has got the number since, which after a reboot is likely.
     */
    private void clearStalePid() throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var owner = ProcessHandle.of(pid).filter(PostgresData::isPostgres);
        if (owner.isPresent() && !endsSoon(owner.get())) {
            throw new PartFailed("PostgreSQL already runs on " + folder + " (process " + pid + "): stop it first");
        }
        Files.deleteIfExists(file);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    private static boolean endsSoon(ProcessHandle process) {
        return process.onExit()
                .thenApply(_ -> true)
                .completeOnTimeout(false, LAST_BACKENDS_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
