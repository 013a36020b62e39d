package org.opendoor.local;

import org.opendoor.embedded.ChildProcess;
import org.opendoor.embedded.KafkaBroker;
import org.opendoor.setup.KafkaLayout;

/** Kafka with the platform's topics, users and rights. */
final class KafkaPart implements Part {
    private final Folders folders;
    private final KafkaBroker broker;

    KafkaPart(Folders folders, PlatformPorts ports, Secrets secrets) {
        this.folders = folders;
        var layout = KafkaLayout.ofPlatform();
        this.broker = KafkaBroker.on(
                folders.data().resolve("kafka"),
                ports.kafka(),
                layout,
                KafkaUsers.of(layout, secrets),
                folders.log(name()));
    }

    /** Lets it keep what it has loaded, for a faster start next time. */
    void learnToStart() {
        broker.learnToStart(folders.startCaches());
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return broker.bootstrap();
    }

    @Override
    public void start() {
        broker.start();
    }

    @Override
    public void kill() {
        broker.kill();
    }

    @Override
    public void stop() {
        broker.stop();
    }

    @Override
    public ChildProcess process() {
        return broker.process();
    }
}
