package org.opendoor.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.opendoor.embedded.DiskSpace;
import org.opendoor.embedded.LogTail;
import org.opendoor.local.mail.CaughtMail;
import org.opendoor.local.mail.MailSink;

/**
 * All processes of one platform, started and stopped together, killed and restarted one by one. Nothing of it outlives
 * the JVM that started it.
 */
public final class Platform implements AutoCloseable {
    private static final int LAST_LINES = 15;
    /** After its first day a platform has 100 MB of data and 700 MB of start caches; and there must be room to work. */
    private static final long NEEDED_MEGABYTES = 300;

    private final PlatformPorts ports;
    private final Folders folders;
    private final Secrets secrets;
    private final Map<String, String> furtherSettings;
    private final Progress progress;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final KafkaPart kafka;
    private final PrometheusPart observer;
    private final MailSink mail;
    /** Those whose end we caused ourselves. */
    private final Set<String> expectedToEnd = ConcurrentHashMap.newKeySet();

    private volatile boolean started;
    private BiConsumer<String, String> afterwards = (_, _) -> {};
    /** Who is told now of a part that ended by itself: the start while it lasts. */
    private volatile BiConsumer<String, String> onDeath = (_, _) -> {};

    /**
     * A platform that is not started yet; its data is what it was at the last stop.
     *
     * @throws org.opendoor.embedded.PartFailed if that data is of a version which this build does not read
     */
    public Platform(Folders folders, PlatformPorts ports, Progress progress) {
        this(folders, ports, progress, ServiceEnvironment.fromTheLauncher());
    }

    /** The same, with further environment variables for all services. */
    public Platform(Folders folders, PlatformPorts ports, Progress progress, Map<String, String> further) {
        this.folders = folders;
        this.ports = ports;
        this.progress = progress;
        DataFormat.admit(folders);
        this.secrets = Secrets.in(folders.secrets());
        this.furtherSettings = Map.copyOf(further);
        this.kafka = new KafkaPart(folders, ports, secrets);
        this.observer = new PrometheusPart(folders, ports);
        this.mail = new MailSink(ports.smtp(), ports.mailPage());
        add(new PostgresPart(folders, ports, secrets));
        add(kafka);
        add(new KeycloakPart(folders, ports));
        var environment = new ServiceEnvironment(folders, ports, secrets, further);
        for (var service : Service.values()) {
            add(new ServicePart(service, folders, ports, environment));
        }
        add(observer);
    }

    /** Is told of a part that ended by itself after the start: its name, and what is known of the end. */
    public void onDeath(BiConsumer<String, String> listener) {
        this.afterwards = listener;
    }

    /** Lets the JVMs keep what they have loaded: the next start of the same build needs a quarter of the work. */
    public void learnToStart() {
        kafka.learnToStart();
        services().forEach(ServicePart::learnToStart);
    }

    /**
     * Starts everything and returns when all of it is ready. If a part does not start, nothing is left running.
     *
     * @throws org.opendoor.embedded.PartFailed naming the part and the reason
     */
    public void start() {
        ports.requireFree();
        DiskSpace.require(folders.home(), NEEDED_MEGABYTES, "the platform's data, logs and start caches");
        expectedToEnd.clear();
        services().forEach(ServicePart::take);
        mail.start();
        var startup = new Startup(this, progress);
        onDeath = startup::died;
        startup.run();
        onDeath = afterwards;
        startup.requireAlive();
        DirectoryImport.into(this, progress);
        started = true;
    }

    /** Ends everything in order: first those who write, then what they write to. A start is broken off. */
    public void stop() {
        expectedToEnd.addAll(parts.keySet());
        if (!started) {
            killAll();
            return;
        }
        started = false;
        var services =
                parts.values().stream().filter(ServicePart.class::isInstance).toList();
        var servers = parts.values().stream()
                .filter(part -> !(part instanceof ServicePart))
                .toList();
        inParallel(services);
        inParallel(servers);
        mail.close();
    }

    @Override
    public void close() {
        stop();
    }

    /** kill -9 of one part: postgres, kafka, keycloak, referral-service … */
    public void kill(String part) {
        expectedToEnd.add(part);
        part(part).kill();
    }

    /** Starts a part that was killed or stopped, on the data it had; returns when it is ready. */
    public void start(String part) {
        var started = part(part);
        started.start();
        expectedToEnd.remove(part);
        watch(started);
    }

    /** kill -9 of a service. */
    public void kill(Service service) {
        kill(service.title());
    }

    /** Starts a service that was killed, on the data it had; returns when it is ready. */
    public void start(Service service) {
        start(service.title());
    }

    /**
     * Starts a Prometheus that watches the services, if it does not run yet. Nothing depends on it.
     *
     * @return its address, http://127.0.0.1:port
     * @throws org.opendoor.embedded.PartFailed if this machine has none, or it does not start
     */
    public String observe() {
        if (!observer.isRunning()) {
            start(observer.name());
        }
        return observer.address();
    }

    /** Starts another process of a service beside the platform's own; returns when it is ready. */
    public Replica replica(Service service) {
        var further = new Replica(service, folders, ports.withAnother(service), secrets, furtherSettings);
        further.start();
        return further;
    }

    /** The e-mails that would have gone out since the start, the oldest first. */
    public List<CaughtMail> mails() {
        return mail.mails();
    }

    /** How one talks to this platform. */
    public PlatformAccess access() {
        return new PlatformAccess(folders, ports, secrets);
    }

    public PlatformPorts ports() {
        return ports;
    }

    public Folders folders() {
        return folders;
    }

    /** Ends everything at once, without order; for a start that failed. */
    void killAll() {
        expectedToEnd.addAll(parts.keySet());
        parts.values().forEach(Part::kill);
        mail.close();
    }

    Part part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No such part: " + name + "; there are " + parts.keySet());
        }
        return part;
    }

    /** Says so if it ends although nobody asked it to. */
    void watch(Part part) {
        var process = part.process();
        process.onExit(exitCode -> {
            if (!expectedToEnd.contains(part.name())) {
                onDeath.accept(part.name(), epitaph(exitCode, part));
            }
        });
    }

    private String epitaph(int exitCode, Part part) {
        return "exit code %d%s; log: %s%n  %s"
                .formatted(
                        exitCode,
                        DiskSpace.remark(folders.log(part.name())),
                        folders.log(part.name()),
                        String.join("\n  ", LogTail.of(folders.log(part.name()), LAST_LINES)));
    }

    private List<ServicePart> services() {
        return parts.values().stream()
                .filter(ServicePart.class::isInstance)
                .map(ServicePart.class::cast)
                .toList();
    }

    private void inParallel(List<? extends Part> ending) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ending.forEach(part -> threads.execute(() -> end(part)));
        }
    }

    private void end(Part part) {
        if (part.process() == null) {
            return;
        }
        var began = System.nanoTime();
        part.stop();
        progress.step(part.name(), "stopped", Duration.ofNanos(System.nanoTime() - began));
    }

    private void add(Part part) {
        parts.put(part.name(), part);
    }
}
