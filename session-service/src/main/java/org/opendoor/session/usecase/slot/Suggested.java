package org.opendoor.session.usecase.slot;

import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.directory.Venue;

/** What came of looking for a first meeting that suits. */
public sealed interface Suggested {

    /**
     * A slot that suits.
     *
     * @param venue where, if they meet somewhere
     * @param kilometres how far that is, where both places are known
     */
    record Suggestion(FiledSlot slot, Optional<Venue> venue, Optional<Double> kilometres) {}

    /** These do, the next first. */
    record These(List<Suggestion> suggestions) implements Suggested {}

    /**
     * Nothing does; it is written down, and this is what can be offered instead.
     *
     * @param fromHome by telephone or video at times that suit
     * @param elsewhere at other providers that take people of the district; the journey has to be transferred first
     */
    record Nothing(List<Suggestion> fromHome, List<Suggestion> elsewhere) implements Suggested {}

    /** The programme is past its first meeting, or out of reach. */
    record Refused(ProgrammeRefusal why) implements Suggested {}
}
