package org.opendoor.embedded.broker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.ExecutionException;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.opendoor.setup.KafkaSetUp;

/** The broker's JVM: formats new storage, runs the broker, sets it up, and then leaves the file that says it is ready. */
public final class BrokerMain {
    private BrokerMain() {}

    /**
     * Runs until the process is told to end.
     *
     * @param arguments the broker's folder, holding server.properties and setup.json
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var configuration = folder.resolve("server.properties").toString();
        if (!Files.exists(folder.resolve("data/meta.properties"))) {
            format(configuration);
        }
        var setup = new ObjectMapper().readValue(folder.resolve("setup.json").toFile(), BrokerSetup.class);
        Thread.ofPlatform().name("setup").daemon().start(() -> setUp(setup, folder.resolve("ready")));
        Kafka.main(new String[] {configuration});
    }

    private static void format(String configuration) {
        var cluster = Uuid.randomUuid().toString();
        var command = new String[] {"format", "--ignore-formatted", "-t", cluster, "-c", configuration};
        if (StorageTool.execute(command, System.out) != 0) {
            throw new IllegalStateException("The broker's storage could not be formatted");
        }
    }

    private static void setUp(BrokerSetup setup, Path ready) {
        try (var admin = Admin.create(new HashMap<String, Object>(setup.client()))) {
            var cluster = new KafkaSetUp(admin, 1);
            cluster.topics(setup.topics());
            if (!setup.rights().isEmpty()) {
                cluster.rights(setup.rights());
            }
            Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        } catch (ExecutionException | InterruptedException | IOException | RuntimeException e) {
            System.out.println("The broker could not be set up: " + e);
            Runtime.getRuntime().halt(1);
        }
    }
}
