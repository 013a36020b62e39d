package org.opendoor.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.opendoor.embedded.broker.BrokerMain;
import org.opendoor.embedded.broker.BrokerSetup;
import org.opendoor.setup.KafkaLayout;
import org.opendoor.setup.Rights;

/**
 * A real Kafka broker on loopback, in a JVM of its own so that it can be killed. When it has started, topics and rights
 * are there.
 */
public final class KafkaBroker implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration END_LIMIT = Duration.ofSeconds(10);

    private final Path folder;
    private final Path log;
    private final KafkaConfiguration configuration;
    private volatile ChildProcess process;
    private volatile StartCache cache;

    private KafkaBroker(Path folder, Path log, KafkaConfiguration configuration) {
        this.folder = folder.toAbsolutePath();
        this.log = log;
        this.configuration = configuration;
    }

    /**
     * A broker on its folder, not yet started.
     *
     * @param folder holds the broker's data and settings, kept from start to start
     * @param port 0 for a free one; the controller's own port is always a free one
     */
    public static KafkaBroker on(Path folder, int port, KafkaLayout layout, KafkaAccess access, Path log) {
        var client = Ports.wishedOrFree(port);
        return new KafkaBroker(folder, log, new KafkaConfiguration(client, Ports.free(), layout, access));
    }

    /** Lets its JVM keep what it has loaded, for faster starts; ending it then takes longer once. Not for broker classes in folders. */
    public void learnToStart(Path caches) {
        var jars = Outside.brokerJars();
        if (jars.stream().allMatch(Files::isRegularFile)) {
            cache = new StartCache(caches, "kafka", jars);
        }
    }

    /** Starts it on the data there is; does nothing while it runs. */
    public synchronized KafkaBroker start() {
        if (isRunning()) {
            return this;
        }
        Ports.requireFree(configuration.port(), "Kafka");
        var ready = folder.resolve("ready");
        writeFiles(ready);
        process = ChildProcess.start("Kafka", command(), Map.of(), log);
        try {
            process.awaitReady(() -> isReady(ready), START_LIMIT);
        } catch (PartFailed e) {
            kill();
            throw e;
        }
        return this;
    }

    /** host:port for clients. */
    public String bootstrap() {
        return configuration.bootstrap();
    }

    public int port() {
        return configuration.port();
    }

    /** The connection settings of a user's client (of any client, if the broker is open). */
    public Map<String, String> client(String user) {
        return configuration.client(user);
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The running broker's process, to watch over it. */
    public ChildProcess process() {
        return process;
    }

    /** kill -9; also in the middle of a start, which then fails. */
    public void kill() {
        var running = process;
        if (running != null) {
            running.kill();
        }
    }

    /** Ends it in order. */
    public synchronized void stop() {
        if (process != null && cache != null) {
            cache.end(process, END_LIMIT);
        } else if (process != null) {
            process.stop("TERM", END_LIMIT);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The file is the broker's own word: one that a killed start left to die may have written it since. */
    private boolean isReady(Path ready) {
        try {
            return Files.exists(ready) && Files.readString(ready).equals(Long.toString(process.pid()));
        } catch (IOException halfWritten) {
            return false;
        }
    }

    private void writeFiles(Path ready) {
        var server = new Properties();
        server.putAll(configuration.server(folder.resolve("data").toString()));
        var layout = configuration.layout();
        var setup = new BrokerSetup(layout.topics(), rights(layout), configuration.client(configuration.superUser()));
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(ready);
            try (var out = Files.newBufferedWriter(secret("server.properties"))) {
                server.store(out, null);
            }
            new ObjectMapper().writeValue(secret("setup.json").toFile(), setup);
        } catch (IOException e) {
            throw new PartFailed("Kafka's folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private Map<String, Rights> rights(KafkaLayout layout) {
        return switch (configuration.access()) {
            case KafkaAccess.Open() -> Map.of();
            case KafkaAccess.Secured _ -> layout.users();
        };
    }

    /** The files hold passwords: nobody else reads them. */
    private Path secret(String name) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private List<String> command() {
        var command = new ArrayList<>(
                List.of(Outside.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx320m"));
        if (cache != null) {
            command.add(cache.flag());
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.logFile=System.out",
                // Its own admin knocks until the door is open.
                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.clients.NetworkClient=error",
                "-cp",
                Outside.brokerClassPath(),
                BrokerMain.class.getName(),
                folder.toString()));
        return command;
    }
}
