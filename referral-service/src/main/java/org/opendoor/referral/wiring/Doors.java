package org.opendoor.referral.wiring;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How people outside reach the open door. */
@ConfigMapping(prefix = "opendoor.door")
public interface Doors {

    /** Where links lead: this service as the world sees it. */
    URI publicUrl();

    /** The number to ring, shown where a link does not work any more. */
    Optional<String> phone();

    /** Whose word counts about where somebody comes from. */
    Optional<List<String>> proxies();
}
