package org.opendoor.session.usecase.closing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.usecase.closing.Closings.Kept;

/** Tells what was said at the end, in the running transaction. Told anew it replaces what was told before. */
public interface ClosingNews {

    /** Kinds to both sides, the steps themselves to the NHS side. */
    Uni<Void> agreed(CaseFile file, Kept<NextSteps> steps, Instant at);

    /** To the NHS side, without a word of theirs. */
    Uni<Void> given(CaseFile file, Kept<Feedback> feedback, Instant at);
}
