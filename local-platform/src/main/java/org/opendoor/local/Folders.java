package org.opendoor.local;

import java.nio.file.Path;

/**
 * Where a local platform keeps things.
 *
 * @param root the checkout with the built services
 * @param home data, logs, state and running copies of one platform; two platforms have two
 */
public record Folders(Path root, Path home) {
    public Folders {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** What a reset deletes: databases, topics, keys, the clock. */
    public Path data() {
        return home.resolve("data");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /** The log of a part: referral-service, kafka, postgres, keycloak, supervisor. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path secrets() {
        return data().resolve("secrets.properties");
    }

    /** How far the platform's clock is ahead. */
    public Path clockOffset() {
        return data().resolve("clock-offset");
    }

    /** What the supervisor says about itself. */
    public Path state() {
        return home.resolve("state.json");
    }

    /** The lines that up shows. */
    public Path news() {
        return logs().resolve("up.log");
    }

    /** The services as they are run. */
    public Path copies() {
        return home.resolve("run");
    }

    /** What the services' JVMs have learnt about their start. */
    public Path startCaches() {
        return home.resolve("start-caches");
    }

    /** What is run of a service, and the build it is taken from. */
    BuiltService built(Service service) {
        return new BuiltService(
                service.title(),
                root.resolve(service.title()).resolve("target/quarkus-app"),
                copies().resolve(service.title()));
    }
}
