package org.opendoor.followup.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.opendoor.eventing.AfterCommit;
import org.opendoor.followup.usecase.OpenContacts;
import org.opendoor.followup.usecase.Present;
import org.opendoor.followup.usecase.Promptness;
import org.opendoor.kit.ops.Looks;

/** Shows whether the promise is kept. */
@ApplicationScoped
class PromiseMeters implements Promptness {
    /** From what nobody notices to what somebody has to explain. */
    private static final Duration[] BUCKETS = Stream.of(
                    "PT0.25S", "PT0.5S", "PT1S", "PT2S", "PT5S", "PT10S", "PT30S", "PT1M", "PT5M", "PT15M", "PT1H",
                    "PT24H")
            .map(Duration::parse)
            .toArray(Duration[]::new);

    private final Present present;
    private final Timer promptness;

    PromiseMeters(Present present, MeterRegistry registry) {
        this.present = present;
        this.promptness = Timer.builder("ending_to_followup")
                .description("From an ending to the opening of its follow-up, by the platform's clock")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    void start(@Observes StartupEvent started, Looks looks, OpenContacts contacts) {
        looks.at("open contacts", () -> contacts.on(present.moment().on()))
                .gauge("contacts_open", "Contacts owed", OpenContacts.Count::open)
                .gauge("contacts_late", "Contacts owed whose day has passed", OpenContacts.Count::late)
                .gauge(
                        "contacts_late_not_escalated",
                        "Those of them nobody was told of yet",
                        OpenContacts.Count::notEscalated)
                .gauge(
                        "contacts_late_told_nobody",
                        "Those that were carried up while the directory knew nobody to tell",
                        OpenContacts.Count::toldNobody);
    }

    @Override
    public void openedFor(Instant ended) {
        var took = Duration.between(ended, present.moment().at());
        AfterCommit.run(() -> promptness.record(took.isNegative() ? Duration.ZERO : took));
    }
}
