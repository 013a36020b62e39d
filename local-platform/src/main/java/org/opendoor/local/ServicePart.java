package org.opendoor.local;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.opendoor.embedded.ChildProcess;
import org.opendoor.embedded.PartFailed;
import org.opendoor.embedded.Ports;
import org.opendoor.embedded.StartCache;

/** One of our services, as it was built, in a JVM of its own. */
final class ServicePart implements Part {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration END_LIMIT = Duration.ofSeconds(15);

    private final String name;
    private final Service service;
    private final Folders folders;
    private final PlatformPorts ports;
    private final ServiceEnvironment environment;
    private boolean learns;
    private volatile StartCache cache;
    private volatile ChildProcess process;

    ServicePart(Service service, Folders folders, PlatformPorts ports, ServiceEnvironment environment) {
        this(service.title(), service, folders, ports, environment);
    }

    /** @param name tells it apart from others of the same service: in what is said of it, and as the name of its log */
    ServicePart(String name, Service service, Folders folders, PlatformPorts ports, ServiceEnvironment environment) {
        this.name = name;
        this.service = service;
        this.folders = folders;
        this.ports = ports;
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return ports.url(service);
    }

    /** Lets it keep what it has loaded, for a faster start next time; ending it then takes longer once per build. */
    void learnToStart() {
        learns = true;
    }

    /** Takes the service as it is built now; a part that is only restarted stays the one it was. */
    void take() {
        folders.built(service).take();
    }

    @Override
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        Ports.requireFree(ports.http().get(service), name());
        Ports.requireFree(ports.management().get(service), name() + ", management");
        process = ChildProcess.start(name(), command(), environment.of(service), folders.log(name()));
        var ready = new HttpProbe(URI.create(ports.managementUrl(service) + "/q/health/ready"));
        try {
            process.awaitReady(ready::succeeds, START_LIMIT);
        } catch (PartFailed e) {
            process.kill();
            throw e;
        }
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
        if (cache != null) {
            cache.end(process, END_LIMIT);
        } else if (process != null) {
            process.stop("TERM", END_LIMIT);
        }
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    private List<String> command() {
        var command = new ArrayList<>(
                List.of(Java.command(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx320m"));
        command.addAll(startCache());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // Progress is told to Kafka every 5 s otherwise, and whoever moves the clock waits for it at every
                // stop.
                "-Dmp.messaging.connector.smallrye-kafka.auto.commit.interval.ms=250",
                "-jar",
                folders.built(service).runnable().toString()));
        return command;
    }

    private List<String> startCache() {
        var built = folders.built(service);
        if (!learns || !built.canBeKept()) {
            return List.of();
        }
        cache = new StartCache(folders.startCaches(), name(), built.files());
        return List.of(cache.flag());
    }
}
