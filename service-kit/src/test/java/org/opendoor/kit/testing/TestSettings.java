package org.opendoor.kit.testing;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What a service under test gets instead of its environment: free ports, a clock that may be moved, and the key that
 * signs {@link Tokens}. Databases and Kafka come from the test resource.
 */
public final class TestSettings implements ConfigSource {
    private static final int ABOVE_DEFAULTS_BELOW_THE_SERVICE = 200;

    private final Map<String, String> settings = Map.of(
            "OPENDOOR_HTTP_PORT", "0",
            "OPENDOOR_MANAGEMENT_PORT", "0",
            "OPENDOOR_KAFKA_PROTOCOL", "SASL_PLAINTEXT",
            "OPENDOOR_CLOCK_MOVABLE", "true",
            "quarkus.oidc.public-key", TestKeys.publicKey());

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "settings for tests";
    }

    @Override
    public int getOrdinal() {
        return ABOVE_DEFAULTS_BELOW_THE_SERVICE;
    }
}
