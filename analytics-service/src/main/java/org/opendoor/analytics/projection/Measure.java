package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Bead;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Necklace;

/**
 * What is counted, and in which week a journey counts for it: the week in which the step happened.
 *
 * <p>Steps are not counted by the week in which their journey began. Such a number would go on changing for months after
 * its week, and each change would be one person's step, for everybody to watch. No measure contains another one either:
 * a sum beside its parts would be a subtraction waiting to be done.
 */
public enum Measure {
    OFFERED,
    REFERRED,
    STARTED,
    COMPLETED,
    LEFT_EARLY,
    NEVER_STARTED,
    SAID_NO,
    FOLLOW_UP_OPENED,
    /** In the week in which the contact was due: only then is it settled whether the promise was kept. */
    CONTACT_KEPT,
    CONTACT_LATE;

    private static final Necklace EVERYBODY = Necklace.of(
            Bead.pair(Dimension.DISTRICT, Dimension.PROVIDER), Bead.pair(Dimension.ROUTE, Dimension.CUSTOMER_KIND));

    /** The tables in which it is told. */
    public Necklace necklace() {
        return EVERYBODY;
    }

    /**
     * What a journey counts for: by month, and nowhere if it is not yet known where the journey belongs, since the
     * tables of a month must all speak of the same people.
     */
    static Set<Count> of(Journey journey) {
        return Stream.of(values())
                .flatMap(measure -> measure.countOf(journey).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Count> countOf(Journey journey) {
        return journey.place().isComplete()
                ? dayOf(journey).map(day -> new Count(this, Month.of(day), Map.of()))
                : Optional.empty();
    }

    /**
     * The week in which the journey counts for this measure; empty if it does not (yet), or if it is not yet known where
     * the journey belongs: the tables of a week must all speak of the same people.
     */
    public Optional<Week> weekOf(Journey journey) {
        return journey.place().isComplete() ? dayOf(journey).map(Week::of) : Optional.empty();
    }

    private Optional<LocalDate> dayOf(Journey journey) {
        return switch (this) {
            case OFFERED -> journey.dates().began();
            case REFERRED -> journey.dates().referred();
            case STARTED -> journey.dates().started();
            case COMPLETED -> endedAs(journey, EndingKind.COMPLETED);
            case LEFT_EARLY -> endedAs(journey, EndingKind.DROPPED_OUT);
            case NEVER_STARTED -> endedAs(journey, EndingKind.NOT_STARTED, EndingKind.NOT_ACCEPTED);
            case SAID_NO -> endedAs(journey, EndingKind.DECLINED, EndingKind.WITHDRAWN);
            case FOLLOW_UP_OPENED -> journey.followUp().openedOn();
            case CONTACT_KEPT -> promise(journey).filter(Contact::isKept).flatMap(Contact::dueOn);
            case CONTACT_LATE -> promise(journey).filter(Contact::isLate).flatMap(Contact::dueOn);
        };
    }

    private static Optional<LocalDate> endedAs(Journey journey, EndingKind... kinds) {
        return journey.ending()
                .filter(ending -> Set.of(kinds).contains(ending.kind()))
                .map(Ending::endedOn);
    }

    private static Optional<Contact> promise(Journey journey) {
        return journey.followUp().afterTheEnding();
    }
}
