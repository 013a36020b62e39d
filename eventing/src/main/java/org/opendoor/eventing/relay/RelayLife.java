package org.opendoor.eventing.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendoor.eventing.trace.Spans;

/** Starts the relay with the service and ends it with the service. */
@ApplicationScoped
@Startup
public class RelayLife {

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Relay relay;
    private final Thread thread;

    public RelayLife(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            WakeUp wakeUp,
            Spans spans) {
        this.relay =
                new Relay(new RelaySettings(url, user, password, "/opendoor/" + service, 500), broker, wakeUp, spans);
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(relay);
    }

    @PostConstruct
    void start() {
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        relay.stop();
        thread.join(LAST_WORDS);
        thread.interrupt();
    }

    /** Whether this process is the one that speaks for its outbox. */
    public boolean isActive() {
        return relay.isActive();
    }

    /** How often the relay was interrupted, by the database or by Kafka, and began anew. */
    public long failures() {
        return relay.failures();
    }
}
