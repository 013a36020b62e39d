package org.opendoor.setup;

import java.util.Map;

/** A topic as it is to be: created if missing, never changed. */
public record Topic(String name, int partitions, Map<String, String> config) {
    public Topic {
        config = config == null ? Map.of() : Map.copyOf(config);
    }
}
