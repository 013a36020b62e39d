package org.opendoor.session.domain;

import java.util.List;
import java.util.Optional;

/** Why a programme ended. Families cross the wall; reasons do not. */
public sealed interface EndingCause {

    /** It was completed: there is nothing to explain. */
    record Fulfilled() implements EndingCause {}

    /** Told to the practitioner, or seen by them: one main reason, others where there are any. */
    record Because(Reason main, List<Reason> further) implements EndingCause {
        public Because {
            further = further.stream()
                    .filter(reason -> reason != main)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** Told to the adviser, who hands on no more than the family. */
    record ToldToAdviser(Family told) implements EndingCause {}

    /** The person had two records and a journey on each: theirs goes on in the other one. */
    record GoesOnElsewhere() implements EndingCause {}

    /** What Jobcentre may know. */
    default Optional<Family> family() {
        return switch (this) {
            case Fulfilled _, GoesOnElsewhere _ -> Optional.empty();
            case Because(var main, var _) -> Optional.of(main.family());
            case ToldToAdviser(var told) -> Optional.of(told);
        };
    }

    /** The main reason, for the NHS side only. */
    default Optional<Reason> reason() {
        return switch (this) {
            case Because(var main, var _) -> Optional.of(main);
            case Fulfilled _, ToldToAdviser _, GoesOnElsewhere _ -> Optional.empty();
        };
    }
}
