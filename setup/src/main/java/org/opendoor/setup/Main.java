package org.opendoor.setup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;

/**
 * The job that sets up a PostgreSQL server and a Kafka cluster, and ends: run before the services, as often as one likes.
 * What it is told is in README.md of this module.
 */
public final class Main {
    private Main() {}

    /** Exit code 0 if everything is as it is to be. */
    public static void main(String[] arguments) {
        try {
            setUp(new Environment(System.getenv()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        } catch (Exception e) {
            fail(e);
        }
    }

    private static void setUp(Environment environment) throws Exception {
        var layout = KafkaLayout.ofPlatform();
        var postgres = postgres(environment);
        var passwords = passwords(environment, layout);
        var kafka = kafka(environment);
        int replicas = Integer.parseInt(environment.get("SETUP_KAFKA_REPLICAS", "3"));
        environment.requireComplete();
        for (var database : passwords.entrySet()) {
            Patience.until("PostgreSQL", () -> new Databases(postgres).create(database.getKey(), database.getValue()));
            System.out.println("database " + database.getKey());
        }
        Patience.until("Kafka", () -> {
            try (var admin = Admin.create(kafka)) {
                var setUp = new KafkaSetUp(admin, replicas);
                setUp.topics(layout.topics());
                setUp.rights(layout.users());
            }
        });
        System.out.printf(
                "%d topics, rights of %d users%n",
                layout.topics().size(), layout.users().size());
    }

    /** The database's password for each service: of referral-service in SETUP_DB_PASSWORD_REFERRAL. */
    private static Map<String, String> passwords(Environment environment, KafkaLayout layout) {
        var passwords = new TreeMap<String, String>();
        for (var service : layout.users().keySet()) {
            var database = Databases.nameFor(service);
            passwords.put(database, environment.get("SETUP_DB_PASSWORD_" + database.toUpperCase(Locale.ROOT)));
        }
        return passwords;
    }

    private static Connections postgres(Environment environment) {
        var url = environment.get("SETUP_DB_URL");
        var login = new Properties();
        login.setProperty("user", environment.get("SETUP_DB_USER"));
        login.setProperty("password", environment.get("SETUP_DB_PASSWORD"));
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "30");
        return database -> new org.postgresql.Driver().connect("jdbc:" + url, login);
    }

    private static Map<String, Object> kafka(Environment environment) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", environment.get("SETUP_KAFKA"));
        settings.put("security.protocol", environment.get("SETUP_KAFKA_PROTOCOL", "SASL_SSL"));
        settings.put("sasl.mechanism", "PLAIN");
        settings.put(
                "sasl.jaas.config",
                KafkaSecurity.login(environment.get("SETUP_KAFKA_USER"), environment.get("SETUP_KAFKA_PASSWORD"))
                        + ";");
        settings.put("default.api.timeout.ms", "10000");
        settings.put("request.timeout.ms", "5000");
        return settings;
    }

    private static void fail(Exception why) {
        System.err.println("The platform could not be set up: " + why.getMessage());
        System.exit(1);
    }
}
