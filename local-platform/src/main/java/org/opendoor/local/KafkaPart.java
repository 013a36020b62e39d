package org.opendoor.local;

import org.opendoor.embedded.ChildProcess;
import org.opendoor.embedded.KafkaBroker;
import org.opendoor.embedded.KafkaLayout;

/** Kafka with the platform's topics, users and rights. */
final class KafkaPart implements Part {
    private final KafkaBroker broker;

    KafkaPart(Folders folders, PlatformPorts ports, Secrets secrets) {
        var layout = KafkaLayout.ofPlatform();
        this.broker = KafkaBroker.on(
                folders.data().resolve("kafka"),
                ports.kafka(),
                layout,
                KafkaUsers.of(layout, secrets),
                folders.log(name()));
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
