package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The one follow-up a journey may have, and whether something is owed on it. */
public sealed interface FollowUp {

    /** All it holds; nothing before it was opened. */
    Optional<CaseFile> file();

    /** Nothing was ever owed on this journey. */
    record NotOpened() implements FollowUp {
        @Override
        public Optional<CaseFile> file() {
            return Optional.empty();
        }
    }

    /**
     * At least one contact is owed.
     *
     * @param held what it holds
     */
    record Open(CaseFile held) implements FollowUp {
        @Override
        public Optional<CaseFile> file() {
            return Optional.of(held);
        }
    }

    /**
     * Nothing is owed at present; a new cause opens the same follow-up again.
     *
     * @param held what it holds
     * @param because why nothing is owed
     * @param closedOn since when
     */
    record Closed(CaseFile held, CloseReason because, LocalDate closedOn) implements FollowUp {
        @Override
        public Optional<CaseFile> file() {
            return Optional.of(held);
        }
    }
}
