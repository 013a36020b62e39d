package org.opendoor.session.usecase.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.consent.Consent;
import org.opendoor.session.domain.consent.ConsentCommand;
import org.opendoor.session.domain.consent.ConsentRefusal;
import org.opendoor.session.domain.consent.ConsentRules;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.consent.Consents.Version;
import org.opendoor.session.usecase.professional.Words;

/** Writes down what a person says about sharing one item: yes and for what, or not any more. Also after the ending. */
@ApplicationScoped
public class TellConsent {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Consents consents;
    private final Words words;
    private final InstantSource clock;

    public TellConsent(
            Transactions transactions, Programmes programmes, Consents consents, Words words, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.consents = consents;
        this.words = words;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Told {

        /** It stands so, as this version. */
        record Kept(long version) implements Told {}

        /** It is not written down. */
        record Refused(ConsentRefusal why) implements Told {}
    }

    /**
     * The programme is locked: of two who say something at once the second is decided on what the first left.
     *
     * @param reach whose journeys the caller may speak about
     * @param by who writes it down
     */
    public Uni<Told> tell(
            UUID referralId, SharedItem item, Predicate<Journey> reach, String by, ConsentCommand command) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found -> found.map(filed -> filed.file().journey())
                        .filter(reach)
                        .map(journey -> take(journey, item, by, command))
                        .orElseGet(() -> refused(ConsentRefusal.NOT_YET_KNOWN))));
    }

    private Uni<Told> take(Journey journey, SharedItem item, String by, ConsentCommand command) {
        if (journey.customerKind() == CustomerKind.NOT_WITH_JOBCENTRE) {
            return refused(ConsentRefusal.KEEPS_JOBCENTRE_OUT);
        }
        UUID id = journey.referralId();
        return words.isForgotten(id)
                .chain(forgotten -> forgotten
                        ? refused(ConsentRefusal.PERSON_FORGOTTEN)
                        : consents.of(id, item).chain(versions -> decide(id, item, versions, by, command)));
    }

    private Uni<Told> decide(UUID id, SharedItem item, List<Version> versions, String by, ConsentCommand command) {
        Consent state = versions.isEmpty()
                ? new Consent.NeverGiven()
                : versions.getFirst().consent();
        long last = versions.isEmpty() ? 0 : versions.getFirst().number();
        return switch (ConsentRules.decide(state, command)) {
            case Decision.Accepted(var next) ->
                keep(id, new Version(item, last + 1, next.getLast(), clock.instant(), by));
            case Decision.AlreadyDone<?, ?> _ -> Uni.createFrom().item(new Told.Kept(last));
            case Decision.Refused(var why) -> refused(why);
        };
    }

    private Uni<Told> keep(UUID id, Version version) {
        return consents.keep(id, version).replaceWith(new Told.Kept(version.number()));
    }

    private static Uni<Told> refused(ConsentRefusal why) {
        return Uni.createFrom().item(new Told.Refused(why));
    }
}
