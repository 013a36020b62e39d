package org.opendoor.kit.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service's clock is set at start. */
@ConfigMapping(prefix = "opendoor.clock")
public interface ClockSettings {
    /** How far ahead of the machine the platform lives; never behind. */
    @WithDefault("PT0S")
    Duration offset();

    /** Whether the clock may be moved while running. True on a local platform only. */
    @WithDefault("false")
    boolean movable();
}
