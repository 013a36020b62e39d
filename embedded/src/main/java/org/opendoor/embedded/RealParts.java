package org.opendoor.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.opendoor.setup.Databases;

/**
 * Gives a Quarkus test a real PostgreSQL and a real Kafka with the platform's topics and rights. They start once per test
 * JVM, on free ports; each service gets a database of its own. Usage:
 * {@snippet :
 * @QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
 * }
 * With {@code open-topics} ({@code name:partitions,…}) instead, the broker has no users and only those topics.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
    private static final String ADMIN = "admin";

    private String service = "";
    private String openTopics = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
        openTopics = arguments.getOrDefault("open-topics", "");
        if (service.isEmpty()) {
            throw new IllegalArgumentException("RealParts needs to know the service under test: initArg \"service\"");
        }
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        var database = database(Databases.nameFor(service));
        settings.put("OPENDOOR_DB_URL", database.get("url"));
        settings.put("OPENDOOR_DB_USER", database.get("user"));
        settings.put("OPENDOOR_DB_PASSWORD", database.get("password"));
        if (!openTopics.isEmpty()) {
            shared("open", openTopics);
        }
        settings.put("OPENDOOR_KAFKA", bootstrap());
        settings.put("OPENDOOR_KAFKA_USER", service);
        settings.put("OPENDOOR_KAFKA_PASSWORD", database.get("password"));
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    /** Nothing: the next test class of this JVM uses them again; they end with the JVM. */
    @Override
    public void stop() {}

    /** A further database: {@code url}, {@code user}, {@code password}. Idempotent. */
    public static Map<String, String> database(String name) {
        return shared("database", name);
    }

    /** Where the broker is: host:port. */
    public static String bootstrap() {
        return adminClient().get("bootstrap.servers");
    }

    /** The connection settings of a Kafka client that may do everything. */
    public static Map<String, String> adminClient() {
        return shared("client", ADMIN);
    }

    /** The connection settings of a Kafka client with the rights of a service, e.g. session-service. */
    public static Map<String, String> clientOf(String user) {
        return shared("client", user);
    }

    /** kill -9 of PostgreSQL. */
    public static void killPostgres() {
        shared("kill-postgres", "");
    }

    /** Starts PostgreSQL again, on the same data and port; returns when it accepts connections. */
    public static void startPostgres() {
        shared("start-postgres", "");
    }

    /** kill -9 of the broker. */
    public static void killKafka() {
        shared("kill-kafka", "");
    }

    /** Starts the broker again, on the same data and port; returns when it accepts clients. */
    public static void startKafka() {
        shared("start-kafka", "");
    }

    private static Map<String, String> shared(String wish, String about) {
        return SharedParts.ofThisJvm().apply(wish, about);
    }
}
