package org.opendoor.kit.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.opendoor.kit.ops.Looks;

/** Whether receivers get what they have asked for, as meters. */
@ApplicationScoped
@IfBuildProperty(name = WebhookSettings.SWITCH, stringValue = "true")
class WebhookMeters {
    private static final double MILLIS = 1_000.0;

    void failing(@Observes StartupEvent started, Looks looks, Troubles troubles) {
        looks.at("webhooks", troubles::count)
                .gauge(
                        "webhooks_failing",
                        "Webhooks whose target did not take the last message",
                        Troubles.Count::failing)
                .gauge(
                        "webhooks_failing_oldest_seconds",
                        "How long the longest of them has failed",
                        count -> count.oldest().toMillis() / MILLIS)
                .gauge(
                        "webhooks_given_up",
                        "Webhooks switched off within seven days because of their target",
                        Troubles.Count::givenUp);
    }
}
