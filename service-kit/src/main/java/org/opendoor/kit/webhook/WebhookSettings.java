package org.opendoor.kit.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.opendoor.kit.webhook.reach.Reach;

/** What a service says of its webhooks. */
@ConfigMapping(prefix = "opendoor.webhooks")
public interface WebhookSettings {
    /** Name of the switch, read when the service is built. */
    String SWITCH = "opendoor.webhooks.enabled";

    /** Whether there are any. */
    @WithDefault("false")
    boolean enabled();

    /** The types that can be subscribed, as they are in the feed; a type nobody says would never come. */
    Optional<Set<String>> types();

    /** Whether any address may be a target: on a machine of one's own only. */
    @WithDefault("false")
    boolean anyTarget();

    /** How long a call may take, from the look at the name to the answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** The same as a value. */
    default Reach reach() {
        return anyTarget() ? Reach.ANYWHERE : Reach.PUBLIC;
    }
}
