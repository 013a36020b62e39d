package org.opendoor.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** For Kafka's own tools and anybody's client. */
@Command(name = "kafka-client", description = "Write the settings of a Kafka client to a file, and print its path.")
final class KafkaClient implements Callable<Integer> {
    @Parameters(paramLabel = "USER", description = "admin, or a service: its rights are then yours")
    String user;

    @Override
    public Integer call() throws IOException {
        var settings = new Properties();
        settings.putAll(Here.running().kafkaClient(user));
        var file = Here.folders().data().resolve("kafka-client-" + user + ".properties");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        System.out.println(file);
        return 0;
    }
}
