package org.opendoor.session.usecase.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.closing.Closing;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.closing.Closings.Kept;

/** Writes down what comes next; said anew, it replaces what was said before. */
@ApplicationScoped
public class AgreeNextSteps {

    private final ClosingDesk desk;
    private final Closings closings;
    private final ClosingNews news;
    private final InstantSource clock;

    AgreeNextSteps(ClosingDesk desk, Closings closings, ClosingNews news, InstantSource clock) {
        this.desk = desk;
        this.closings = closings;
        this.news = news;
        this.clock = clock;
    }

    public Uni<Said> agree(UUID referralId, Reach reach, NextSteps told) {
        return desk.at(
                referralId,
                reach,
                file -> Closing.against(file, told, clock.instant())
                        .map(ClosingDesk::refused)
                        .orElseGet(() -> closings.steps(referralId).chain(before -> keep(file, before, told))));
    }

    private Uni<Said> keep(CaseFile file, Optional<Kept<NextSteps>> before, NextSteps told) {
        long version = before.map(Kept::version).orElse(0L);
        if (before.map(Kept::said).filter(told::equals).isPresent()) {
            return Uni.createFrom().item(new Said.Standing(version, false));
        }
        var now = new Kept<>(told, version + 1);
        var at = clock.instant();
        return closings.keepSteps(file.journey().referralId(), now, at)
                .chain(() -> news.agreed(file, now, at))
                .replaceWith(new Said.Standing(now.version(), before.isEmpty()));
    }
}
