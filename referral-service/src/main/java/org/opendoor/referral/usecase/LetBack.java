package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Source;

/**
 * Lets somebody back who said yes to whoever got in touch with them afterwards. One call is enough: they are referred as they
 * are known, but for what they wish otherwise this time.
 */
public final class LetBack {

    private static final Scope NOBODYS = new Scope(Set.of(), Set.of(), Set.of());

    private final Journeys journeys;
    private final BringBack bringBack;

    /** The ports work in one transaction. */
    public LetBack(Journeys journeys, BringBack bringBack) {
        this.journeys = journeys;
        this.bringBack = bringBack;
    }

    /**
     * A yes that was passed on.
     *
     * @param through which side they said it to
     * @param adviser to whom, where it was an adviser
     * @param wishes what is different this time; what is empty is as it was
     */
    public record Yes(UUID journey, Side through, Optional<String> adviser, Preferences wishes) {}

    /** Which side somebody spoke to. */
    public enum Side {
        JOBCENTRE,
        PROVIDER
    }

    /** Done with the referral in which they go on; whoever is back already is where they want to be. */
    public Uni<Outcome> in(Yes yes, UUID next, Moment when) {
        return journeys.find(yes.journey())
                .flatMap(found -> bringBack.letIn(
                        new BringBack.Request(
                                yes.journey(), next, source(yes.through()), yes.adviser(), wishes(yes, found)),
                        NOBODYS,
                        when));
    }

    private static Optional<Preferences> wishes(Yes yes, Optional<Journey> found) {
        return found.map(journey -> journey.referral().offer().preferences().changedBy(yes.wishes()));
    }

    private static Source source(Side side) {
        return switch (side) {
            case JOBCENTRE -> Source.M5;
            case PROVIDER -> Source.B1;
        };
    }
}
