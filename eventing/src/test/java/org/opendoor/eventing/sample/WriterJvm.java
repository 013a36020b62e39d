package org.opendoor.eventing.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.vertx.VertxInstance;
import org.hibernate.reactive.vertx.impl.ProvidedVertxInstance;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Outbox;
import org.opendoor.eventing.relay.WakeUp;

/** The writing side alone, in a JVM of its own: many notes about one journey, one after the other. */
public final class WriterJvm {

    private WriterJvm() {}

    /** Arguments: database URL, user, password, key, number of notes. Prints each id that was accepted. */
    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        write(arguments);
        System.exit(0);
    }

    private static void write(String[] arguments) {
        var vertx = Vertx.vertx();
        try (var registry = new ReactiveServiceRegistryBuilder()
                        .applySettings(Map.of(
                                "jakarta.persistence.jdbc.url", arguments[0],
                                "jakarta.persistence.jdbc.user", arguments[1],
                                "jakarta.persistence.jdbc.password", arguments[2],
                                "hibernate.connection.pool_size", "4"))
                        .addService(VertxInstance.class, new ProvidedVertxInstance(vertx))
                        .build();
                var factory = new MetadataSources(registry)
                        .addAnnotatedClass(Subject.class)
                        .buildMetadata()
                        .buildSessionFactory()) {
            var database = new Database(factory.unwrap(Mutiny.SessionFactory.class), new WakeUp());
            var desk = new Desk(new Contexts(vertx), database, new Outbox(database, new ObjectMapper()));
            Multi.createFrom()
                    .range(0, Integer.parseInt(arguments[4]))
                    .onItem()
                    .transformToUniAndConcatenate(n -> desk.accept(arguments[3]))
                    .onItem()
                    .invoke(id -> System.out.println(id))
                    .collect()
                    .last()
                    .await()
                    .atMost(Duration.ofMinutes(3));
        }
    }
}
