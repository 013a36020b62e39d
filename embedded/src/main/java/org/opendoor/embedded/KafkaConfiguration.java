package org.opendoor.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.setup.KafkaLayout;
import org.opendoor.setup.KafkaSecurity;

/** The settings of one broker that is its own controller, and of the clients that come to it. */
record KafkaConfiguration(int port, int controllerPort, KafkaLayout layout, KafkaAccess access) {
    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    Map<String, String> server(String dataFolder) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "CLIENT://" + bootstrap() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "CLIENT://" + bootstrap());
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "CLIENT");
        settings.put("log.dirs", dataFolder);
        settings.put("group.initial.rebalance.delay.ms", "0");
        for (var internal : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.put(internal + ".num.partitions", "4");
            settings.put(internal + ".replication.factor", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // Index files are reserved in full for every partition; the default is 10 MB each.
        settings.put("log.index.size.max.bytes", "1048576");
        // A killed broker may register again only when its last heartbeat is this old.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.putAll(security());
        return settings;
    }

    Map<String, String> client(String user) {
        return switch (access) {
            case KafkaAccess.Open() -> Map.of("bootstrap.servers", bootstrap(), "security.protocol", "PLAINTEXT");
            case KafkaAccess.Secured secured -> KafkaAccess.Secured.client(bootstrap(), user, secured.password(user));
        };
    }

    String superUser() {
        return layout.superUsers().isEmpty() ? "" : layout.superUsers().getFirst();
    }

    private Map<String, String> security() {
        return switch (access) {
            case KafkaAccess.Open() ->
                Map.of(
                        "listener.security.protocol.map",
                        "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                        "auto.create.topics.enable",
                        "false");
            case KafkaAccess.Secured(var passwords) -> KafkaSecurity.broker(layout, passwords);
        };
    }
}
