package org.opendoor.session.usecase;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.usecase.professional.Words;

/** Takes in what happens to a person's record elsewhere: joined with another one of theirs, or forgotten. */
@ApplicationScoped
public class FollowRecord {

    private final Transactions transactions;
    private final ProgrammeDesk desk;
    private final Programmes programmes;
    private final Words words;
    private final List<Forgetting> others;
    private final InstantSource clock;

    public FollowRecord(
            Transactions transactions,
            ProgrammeDesk desk,
            Programmes programmes,
            Words words,
            @All List<Forgetting> others,
            InstantSource clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.programmes = programmes;
        this.words = words;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /** Two records were one person: whose programme it is from now on, and whether it goes on in another one. */
    public Uni<Outcome> joined(UUID referralId, UUID customerId, CustomerKind kind, boolean goesOnElsewhere) {
        return desk.put(
                referralId,
                new Reach.Everything(),
                now -> new ProgrammeCommand.Merge(customerId, kind, goesOnElsewhere, now));
    }

    /** Destroys what was written of the person. Whoever writes holds the programme's lock, and so does this. */
    public Uni<Void> forgotten(UUID referralId) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(() -> words.forget(referralId, clock.instant()))
                .chain(() -> everywhere(referralId)));
    }

    private Uni<Void> everywhere(UUID referralId) {
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(place -> place.forget(referralId))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
