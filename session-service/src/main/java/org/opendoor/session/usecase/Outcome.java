package org.opendoor.session.usecase;

import java.util.List;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.ProgrammeRefusal;

/** What came of a command. */
public sealed interface Outcome {

    /** It is done and will be said. */
    record Changed(Programme now, long version, List<ProgrammeEvent> events) implements Outcome {}

    /** It was so already. */
    record Unchanged(Programme now, long version) implements Outcome {}

    /** It was refused, and nothing happened. */
    record Refused(ProgrammeRefusal why) implements Outcome {}

    /** The caller has seen an older version than this one, and nothing happened. */
    record Stale(long version) implements Outcome {}
}
