package org.opendoor.session.messaging.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.messaging.Telling;
import org.opendoor.session.messaging.closing.ClosingSaid.Given;
import org.opendoor.session.messaging.closing.ClosingSaid.Kinds;
import org.opendoor.session.messaging.closing.ClosingSaid.Steps;
import org.opendoor.session.usecase.closing.ClosingNews;
import org.opendoor.session.usecase.closing.Closings.Kept;

/** Tells what was said at the end, each side what it may know. */
@ApplicationScoped
class ClosingTelling implements ClosingNews {

    private final Telling telling;

    ClosingTelling(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Uni<Void> agreed(CaseFile file, Kept<NextSteps> steps, Instant at) {
        var journey = file.journey();
        var id = journey.referralId();
        return telling.bothSides(journey, Kinds.TYPE, Kinds.of(id, steps), at)
                .chain(() -> telling.theNhsSide(journey, Steps.TYPE, Steps.of(id, steps), at));
    }

    @Override
    public Uni<Void> given(CaseFile file, Kept<Feedback> feedback, Instant at) {
        return telling.theNhsSide(file.journey(), Given.TYPE, Given.of(file, feedback), at);
    }
}
