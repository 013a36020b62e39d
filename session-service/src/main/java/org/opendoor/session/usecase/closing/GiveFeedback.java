package org.opendoor.session.usecase.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.closing.Closing;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.closing.Closings.Kept;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.TakeDown;

/** Writes down what somebody thinks of it; said anew on the same occasion, it replaces what was said before. */
@ApplicationScoped
public class GiveFeedback {

    private final ClosingDesk desk;
    private final Closings closings;
    private final TakeDown take;
    private final ClosingNews news;
    private final InstantSource clock;

    GiveFeedback(ClosingDesk desk, Closings closings, TakeDown take, ClosingNews news, InstantSource clock) {
        this.desk = desk;
        this.closings = closings;
        this.take = take;
        this.news = news;
        this.clock = clock;
    }

    /** @param different in their own words: what could have been done differently. May be empty */
    public Uni<Said> give(UUID referralId, Reach reach, Feedback told, String different) {
        return desk.at(
                referralId,
                reach,
                file -> Closing.against(file, told, clock.instant())
                        .map(ClosingDesk::refused)
                        .orElseGet(() -> take.words(referralId, Note.feedback(told.occasion()), different)
                                .chain(() -> closings.feedback(referralId, told.occasion()))
                                .chain(before -> keep(file, before, told))));
    }

    private Uni<Said> keep(CaseFile file, Optional<Kept<Feedback>> before, Feedback told) {
        long version = before.map(Kept::version).orElse(0L);
        if (before.map(Kept::said).filter(told::equals).isPresent()) {
            return Uni.createFrom().item(new Said.Standing(version, false));
        }
        var now = new Kept<>(told, version + 1);
        var at = clock.instant();
        return closings.keepFeedback(file.journey().referralId(), now, at)
                .chain(() -> news.given(file, now, at))
                .replaceWith(new Said.Standing(now.version(), before.isEmpty()));
    }
}
