package org.opendoor.session.usecase.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.measure.MeasureRefusal;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Forgotten;
import org.opendoor.session.usecase.measure.Measurements.Taken;
import org.opendoor.session.usecase.task.Tasks;

/** Keeps a measurement and tells it; an answer that somebody may harm themselves is never only kept. */
@ApplicationScoped
public class MeasureBook {

    private final Measurements measurements;
    private final MeasureNews news;
    private final Tasks tasks;
    private final Forgotten forgotten;
    private final InstantSource clock;

    public MeasureBook(
            Measurements measurements, MeasureNews news, Tasks tasks, Forgotten forgotten, InstantSource clock) {
        this.measurements = measurements;
        this.news = news;
        this.tasks = tasks;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /** @param alarmed whether somebody was told already, by what it said before */
    Uni<Noted> enter(Filed filed, Taken taken, boolean alarmed) {
        return forgotten
                .isForgotten(filed.file().journey().referralId())
                .chain(gone -> gone
                        ? Uni.createFrom().item(new Noted.Refused(MeasureRefusal.PERSON_FORGOTTEN))
                        : keep(filed, taken, alarmed));
    }

    /** What was answered at the first meeting, before which nothing was. */
    public Uni<Void> first(Filed filed, UUID id, Measurement measurement) {
        return enter(filed, new Taken(id, measurement, 1), false).replaceWithVoid();
    }

    private Uni<Noted> keep(Filed filed, Taken taken, boolean alarmed) {
        var journey = filed.file().journey();
        var at = clock.instant();
        return measurements
                .keep(journey.referralId(), taken, at)
                .chain(() -> news.measured(journey, taken, at))
                .chain(() -> taken.measurement().selfHarm() && !alarmed
                        ? tasks.open(List.of(talkToday(filed.file(), taken)))
                        : Uni.createFrom().voidItem())
                .replaceWith(new Noted.Changed(taken));
    }

    /** Of one measurement there is one task, whoever tells it again. */
    private static Tasks.Wanted talkToday(CaseFile file, Taken taken) {
        var journey = file.journey();
        return new Tasks.Wanted(
                TaskKind.SELF_HARM_FLAG,
                About.journey(journey.referralId(), taken.id().toString()),
                journey.parties().provider(),
                file.assessment().flatMap(Assessment::practitioner));
    }
}
