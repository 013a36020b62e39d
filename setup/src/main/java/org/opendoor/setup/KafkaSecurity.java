package org.opendoor.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A broker's settings about who gets in: users with passwords on every listener, and nobody may do what no right names.
 * The listeners are called CLIENT and CONTROLLER.
 */
public final class KafkaSecurity {
    private KafkaSecurity() {}

    /**
     * The settings of a broker with static users.
     *
     * @param passwords of everybody in the layout
     */
    public static Map<String, String> broker(KafkaLayout layout, Map<String, String> passwords) {
        if (!passwords.keySet().containsAll(layout.everybody())) {
            throw new IllegalArgumentException("Kafka users without a password among " + layout.everybody());
        }
        var own = layout.superUsers().getFirst();
        var users = login(own, passwords.get(own))
                + layout.everybody().stream()
                        .map(user -> " user_%s=\"%s\"".formatted(user, passwords.get(user)))
                        .collect(Collectors.joining())
                + ";";
        var settings = new LinkedHashMap<String, String>();
        // No listener without SASL: on one, ANONYMOUS would be whoever comes.
        settings.put("listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("listener.name.client.plain.sasl.jaas.config", users);
        settings.put("listener.name.controller.plain.sasl.jaas.config", users);
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("allow.everyone.if.no.acl.found", "false");
        settings.put("auto.create.topics.enable", "false");
        settings.put(
                "super.users",
                layout.superUsers().stream().map(user -> "User:" + user).collect(Collectors.joining(";")));
        return settings;
    }

    /** How one signs in with SASL/PLAIN: the beginning of a line that a semicolon ends. */
    public static String login(String user, String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\""
                .formatted(user, password);
    }
}
