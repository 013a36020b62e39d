package org.opendoor.session.domain;

import java.util.Optional;

/** Who wanted the first meeting moved or cancelled. Neither this nor the reason leaves the NHS side. */
public sealed interface AskedBy {

    /** The person, with the reason they gave; {@link AttendanceReason#NOT_STATED} is one. */
    record ThePerson(AttendanceReason because) implements AskedBy {}

    /** The provider: a practitioner is ill, a room is closed. It is the provider's to explain. */
    record TheProvider() implements AskedBy {}

    /** The adviser or centre that looks after the person, of its own accord. */
    record TheReferrer() implements AskedBy {}

    /** Nobody: the journey went to another provider. */
    record TheTransfer() implements AskedBy {}

    default Optional<AttendanceReason> reason() {
        return switch (this) {
            case ThePerson(var because) -> Optional.of(because);
            case TheProvider _, TheReferrer _, TheTransfer _ -> Optional.empty();
        };
    }

    /** Whether the way there was the trouble, so that another place or the telephone may be the answer. */
    default boolean forTravel() {
        return reason().filter(because ->
                        because == AttendanceReason.TRAVEL_OR_COST || because == AttendanceReason.COULD_NOT_FIND_VENUE)
                .isPresent();
    }
}
