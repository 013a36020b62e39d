package org.opendoor.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.opendoor.embedded.ChildProcess;
import org.opendoor.embedded.PartFailed;
import org.opendoor.embedded.Ports;

/**
 * Prometheus on the platform's meters and alert rules. It only watches: the platform is whole without it, and goes on
 * when it dies.
 */
final class PrometheusPart implements Part {
    static final String NAME = "prometheus";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final Folders folders;
    private final PlatformPorts ports;
    private volatile ChildProcess process;

    PrometheusPart(Folders folders, PlatformPorts ports) {
        this.folders = folders;
        this.ports = ports;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return ports.prometheusUrl();
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        var program = PrometheusProgram.required();
        Ports.requireFree(ports.prometheus(), "Prometheus");
        process = ChildProcess.start("Prometheus", command(program), Map.of(), folders.log(NAME));
        var ready = new HttpProbe(URI.create(address() + "/-/ready"));
        try {
            process.awaitReady(ready::succeeds, START_LIMIT);
        } catch (PartFailed e) {
            process.kill();
            throw e;
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public void kill() {
        var running = process;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop("TERM");
        }
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    private List<String> command(Path program) {
        var folder = folders.data().resolve(NAME);
        var configuration = folder.resolve("prometheus.yml");
        try {
            Files.createDirectories(folder);
            Files.writeString(configuration, new PrometheusConfiguration(folders, ports).yaml());
        } catch (IOException e) {
            throw new PartFailed("Prometheus' folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
        return List.of(
                program.toString(),
                "--config.file=" + configuration,
                "--storage.tsdb.path=" + folder.resolve("series"),
                "--storage.tsdb.retention.time=7d",
                "--storage.tsdb.retention.size=512MB",
                "--web.listen-address=127.0.0.1:" + ports.prometheus(),
                "--log.level=warn");
    }
}
