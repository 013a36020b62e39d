package org.opendoor.session.usecase.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.assessment.AssessmentWords;
import org.opendoor.session.domain.assessment.Goal;
import org.opendoor.session.domain.assessment.Goals;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.measure.MeasureBook;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.Notes;

/** Keeps what was said at the first meeting beside its outcome, each where it belongs. */
@ApplicationScoped
public class MeetingDetails {

    private final Notes notes;
    private final MeasureBook measures;
    private final NewIds ids;
    private final InstantSource clock;

    public MeetingDetails(Notes notes, MeasureBook measures, NewIds ids, InstantSource clock) {
        this.notes = notes;
        this.measures = measures;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> keep(Filed filed, WriteAssessment.Told told) {
        var referralId = filed.file().journey().referralId();
        return words(referralId, told.words())
                .chain(() -> goals(referralId, told))
                .chain(() -> told.measured()
                        .map(measurement -> measures.first(filed, ids.next(), measurement))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> words(UUID referralId, AssessmentWords words) {
        return words.equals(AssessmentWords.NONE)
                ? Uni.createFrom().voidItem()
                : note(referralId, Note.ASSESSMENT, words);
    }

    private Uni<Void> goals(UUID referralId, WriteAssessment.Told told) {
        List<Goal> goals = told.goals().stream()
                .map(words -> Goal.set(
                        ids.next(),
                        words,
                        new Goal.Step(Goal.Progress.NOT_YET, told.assessment().heldOn(), told.writtenBy())))
                .toList();
        return goals.isEmpty() ? Uni.createFrom().voidItem() : note(referralId, Note.GOALS, new Goals(goals));
    }

    private <T> Uni<Void> note(UUID referralId, Note<T> note, T content) {
        return notes.keep(referralId, note, new Notes.Kept<>(content, 1), clock.instant())
                .replaceWithVoid();
    }
}
