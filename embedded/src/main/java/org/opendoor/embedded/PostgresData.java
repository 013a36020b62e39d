package org.opendoor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
                awaitOrphans();
                clearStalePid();
            } else {
                make(superuser, password, log);
            }
        } catch (IOException e) {
            throw new PartFailed("PostgreSQL's data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Made under another name first: a cluster whose making was interrupted never looks like one. Another name each time:
     * a killed initdb's children work on for a moment, and then delete what they made.
     */
    private void make(String superuser, String password, Path log) throws IOException {
        var parent = Files.createDirectories(folder.getParent());
        var beginning = folder.getFileName() + ".new";
        UserCache.clearAway(parent, beginning);
        var fresh = Files.createTempDirectory(parent, beginning);
        // Beside the data and not in the system's folder for such files, where a killed start would leave it for ever.
        var passwordFile = folder.resolveSibling("postgres.pw");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
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
     * When the postmaster is killed its children take a moment to notice. A new one beside them would corrupt the data,
     * and what guards against that is the pid file that we may be about to delete.
     */
    private void awaitOrphans() {
        for (var orphan : ProcessHandle.allProcesses()
                .filter(PostgresData::isPostgres)
                .filter(this::worksHere)
                .toList()) {
            if (!endsSoon(orphan)) {
                throw alreadyRuns(orphan.pid());
            }
        }
    }

    /** PostgreSQL's processes work in their data folder; a system that does not tell where leaves it to the pid file. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException untold) {
            return false;
        }
    }

    /**
     * A killed server leaves its pid file. PostgreSQL itself removes it if that process is gone and nothing of it is left,
     * but not if another program has got the number since, which after a reboot is likely, or if it is only begun.
     */
    private void clearStalePid() throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var number = Files.readString(file).lines().findFirst().orElse("").strip();
        var owner = number.matches("\\d+") ? ProcessHandle.of(Long.parseLong(number)) : Optional.<ProcessHandle>empty();
        if (owner.filter(PostgresData::isPostgres).isPresent()) {
            if (!endsSoon(owner.get())) {
                throw alreadyRuns(owner.get().pid());
            }
        } else if (owner.isPresent() || number.isEmpty()) {
            Files.delete(file);
        }
    }

    private PartFailed alreadyRuns(long pid) {
        return new PartFailed("PostgreSQL already runs on " + folder + " (process " + pid + "): stop it first");
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
