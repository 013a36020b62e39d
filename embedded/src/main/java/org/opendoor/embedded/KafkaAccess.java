package org.opendoor.embedded;

import java.util.Map;
import org.opendoor.setup.KafkaSecurity;

/** How one gets into a broker. */
public sealed interface KafkaAccess {
    /** Anybody, as anybody: for tests of mechanisms that have no users. */
    record Open() implements KafkaAccess {}

    /**
     * SASL/PLAIN on every listener, rights enforced.
     *
     * @param passwords of all users of the layout, super users too
     */
    record Secured(Map<String, String> passwords) implements KafkaAccess {
        public Secured {
            passwords = Map.copyOf(passwords);
        }

        /** The settings of a client that logs in with SASL/PLAIN. */
        public static Map<String, String> client(String bootstrap, String user, String password) {
            return Map.of(
                    "bootstrap.servers",
                    bootstrap,
                    "security.protocol",
                    "SASL_PLAINTEXT",
                    "sasl.mechanism",
                    "PLAIN",
                    "sasl.jaas.config",
                    KafkaSecurity.login(user, password) + ";");
        }

        String password(String user) {
            var password = passwords.get(user);
            if (password == null) {
                throw new IllegalArgumentException("There is no Kafka user " + user);
            }
            return password;
        }
    }
}
