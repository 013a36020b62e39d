package org.opendoor.referral.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.usecase.LetBack;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Outcome;

/** Turns a yes that was told to whoever got in touch into a new referral. */
@ApplicationScoped
class AsksToComeBack {

    private final LetBack letBack;
    private final InstantSource clock;
    private final ObjectMapper json;

    AsksToComeBack(LetBack letBack, InstantSource clock, ObjectMapper json) {
        this.letBack = letBack;
        this.clock = clock;
        this.json = json;
    }

    /** Lets the person back; empty where the event asks for nothing of the kind. */
    Optional<Uni<Handled>> hear(Envelope event) {
        if (!event.type().equals("opendoor.followup.re-referral-requested.v1")) {
            return Optional.empty();
        }
        var heard = event.read(json, Heard.ReReferralRequested.class);
        Instant now = clock.instant();
        var moment = new Moment(now, LocalDate.ofInstant(now, PlatformClock.ZONE));
        return Optional.of(letBack.in(heard.yes(), Ids.next(), moment).map(AsksToComeBack::handled));
    }

    private static Handled handled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> new Handled.Applied("let back in");
            case Outcome.Refused(var why, var _) -> new Handled.Rejected(why.name(), "could not be let back in");
        };
    }
}
