package org.opendoor.local;

import java.util.HashMap;
import java.util.Map;
import org.opendoor.embedded.KafkaAccess;
import org.opendoor.setup.KafkaLayout;

/** The Kafka users of a local platform, their passwords, and how their clients connect. */
final class KafkaUsers {
    private KafkaUsers() {}

    static KafkaAccess.Secured of(KafkaLayout layout, Secrets secrets) {
        var passwords = new HashMap<String, String>();
        for (var user : layout.everybody()) {
            passwords.put(user, password(user, secrets));
        }
        return new KafkaAccess.Secured(passwords);
    }

    static Map<String, String> client(String bootstrap, String user, Secrets secrets) {
        var known = KafkaLayout.ofPlatform().everybody();
        if (!known.contains(user)) {
            throw new IllegalArgumentException("There is no Kafka user " + user + "; there are " + known);
        }
        return KafkaAccess.Secured.client(bootstrap, user, password(user, secrets));
    }

    private static String password(String user, Secrets secrets) {
        return secrets.password("kafka." + user);
    }
}
