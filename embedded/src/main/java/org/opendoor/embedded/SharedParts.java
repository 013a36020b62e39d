package org.opendoor.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.setup.KafkaLayout;
import org.opendoor.setup.Topic;

/**
 * The PostgreSQL and the Kafka of one test JVM. Quarkus loads test classes by several class loaders, each with statics of
 * its own: so there is one instance, in the system class loader, and it is spoken to in JDK types only.
 */
public final class SharedParts implements BiFunction<String, String, Map<String, String>> {
    private static final SharedParts ONLY = new SharedParts();

    private final Path folder = Path.of(
            "target", "real-parts", Long.toString(ProcessHandle.current().pid()));
    private final String password = UUID.randomUUID().toString();
    private PostgresServer postgres;
    private KafkaBroker kafka;
    private Map<String, String> openTopics;

    private SharedParts() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-of-real-parts"));
    }

    /** The only one of this JVM, whichever class loader asks. */
    @SuppressWarnings("unchecked")
    static BiFunction<String, String, Map<String, String>> ofThisJvm() {
        try {
            var shared = Class.forName(SharedParts.class.getName(), true, ClassLoader.getSystemClassLoader());
            return (BiFunction<String, String, Map<String, String>>)
                    shared.getMethod("only").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new PartFailed("The module embedded is not on the class path of the tests", e);
        }
    }

    /** Called in the system class loader; see {@link #ofThisJvm}. */
    public static SharedParts only() {
        return ONLY;
    }

    @Override
    public synchronized Map<String, String> apply(String wish, String about) {
        return switch (wish) {
            case "database" -> database(about);
            case "open" -> open(about);
            case "client" -> kafka().client(about);
            case "kill-postgres" -> after(postgres()::kill);
            case "start-postgres" -> after(postgres()::start);
            case "kill-kafka" -> after(kafka()::kill);
            case "start-kafka" -> after(kafka()::start);
            default -> throw new IllegalArgumentException(wish);
        };
    }

    private static Map<String, String> after(Runnable action) {
        action.run();
        return Map.of();
    }

    private Map<String, String> database(String name) {
        var url = postgres().createDatabase(name, password);
        return Map.of("url", url, "user", name, "password", password);
    }

    /** Makes the broker an open one with the given topics ({@code name:partitions,…}), before its first start. */
    private Map<String, String> open(String topics) {
        if (kafka == null) {
            openTopics = Stream.of(topics.split(","))
                    .map(topic -> topic.split(":"))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        }
        return Map.of();
    }

    private PostgresServer postgres() {
        if (postgres == null) {
            postgres = PostgresServer.on(folder.resolve("postgres"), 0, password, folder.resolve("postgres.log"));
            postgres.start();
        }
        return postgres;
    }

    private KafkaBroker kafka() {
        if (kafka == null) {
            kafka = openTopics == null ? secured() : opened();
            kafka.start();
        }
        return kafka;
    }

    private KafkaBroker secured() {
        var layout = KafkaLayout.ofPlatform();
        var passwords = new HashMap<String, String>();
        layout.superUsers().forEach(user -> passwords.put(user, password));
        layout.users().keySet().forEach(user -> passwords.put(user, password));
        return broker(layout, new KafkaAccess.Secured(passwords));
    }

    private KafkaBroker opened() {
        var topics = openTopics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), Integer.parseInt(topic.getValue()), Map.of()))
                .toList();
        return broker(KafkaLayout.ofTopics(topics), new KafkaAccess.Open());
    }

    private KafkaBroker broker(KafkaLayout layout, KafkaAccess access) {
        return KafkaBroker.on(folder.resolve("kafka"), 0, layout, access, folder.resolve("kafka.log"));
    }

    /** Nobody will read the data again: no need to end in order. The logs stay. */
    private void end() {
        if (postgres != null) {
            postgres.kill();
        }
        if (kafka != null) {
            kafka.kill();
        }
        UserCache.delete(folder.resolve("postgres"));
        UserCache.delete(folder.resolve("kafka"));
    }
}
