package org.opendoor.kit.trace;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Switches tracing off where nobody has said where traces go: then there is no span, no queue and no thread. */
public final class OnlyWithCollector implements ConfigSource {
    private static final String SWITCH = "quarkus.otel.sdk.disabled";
    private static final int JUST_ABOVE_THE_DEFAULTS = 110;

    private final boolean off;

    /** Goes by the environment of this process. */
    public OnlyWithCollector() {
        this(System.getenv());
    }

    OnlyWithCollector(Map<String, String> environment) {
        this.off = environment.getOrDefault("OPENDOOR_OTLP_URL", "").isBlank();
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(SWITCH);
    }

    @Override
    public String getValue(String name) {
        return SWITCH.equals(name) ? Boolean.toString(off) : null;
    }

    @Override
    public String getName() {
        return "tracing only with a collector";
    }

    @Override
    public int getOrdinal() {
        return JUST_ABOVE_THE_DEFAULTS;
    }
}
