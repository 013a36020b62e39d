package org.opendoor.systemtests.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** An .env as deploy/compose/make-env writes it, somewhere else than in this checkout. */
record EnvFile(Path folder) {
    private static final String SCRIPT = "deploy/compose/make-env";

    /** Runs the script; its exit code. */
    int make() throws IOException, InterruptedException {
        var script = folder.resolve(SCRIPT);
        Files.createDirectories(script.getParent());
        Files.copy(
                Checkout.ROOT.resolve(SCRIPT),
                script,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        var run = new ProcessBuilder(script.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("make-env.log").toFile())
                .start();
        if (!run.waitFor(20, TimeUnit.SECONDS)) {
            run.destroyForcibly();
            throw new IllegalStateException(SCRIPT + " does not end");
        }
        return run.exitValue();
    }

    Path file() {
        return folder.resolve(".env");
    }

    Map<String, String> values() throws IOException {
        var values = new TreeMap<String, String>();
        for (var line : Files.readAllLines(file())) {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return values;
    }
}
