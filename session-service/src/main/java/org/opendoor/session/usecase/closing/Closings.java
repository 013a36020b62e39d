package org.opendoor.session.usecase.closing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.NextSteps;

/** Where codes and marks of the end are kept; words are notes. Called within a transaction, the programme locked. */
public interface Closings {

    Uni<Optional<Kept<NextSteps>>> steps(UUID referralId);

    Uni<Optional<Kept<Feedback>>> feedback(UUID referralId, Feedback.Occasion occasion);

    Uni<Void> keepSteps(UUID referralId, Kept<NextSteps> steps, Instant at);

    Uni<Void> keepFeedback(UUID referralId, Kept<Feedback> feedback, Instant at);

    /** What was said, and how often it was said anew, from 1. */
    record Kept<T>(T said, long version) {}
}
