package org.opendoor.session.usecase.professional;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.professional.ProfessionalsWord;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/** Takes what a clinician says of somebody they referred, until the programme is over or the person forgotten. */
@ApplicationScoped
public class TellProfessionalsWord {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Words words;
    private final InstantSource clock;

    public TellProfessionalsWord(Transactions transactions, Programmes programmes, Words words, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.words = words;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Told {

        /** It is written down; {@code version} counts how often it was. */
        record Kept(long version) implements Told {}

        /** It is not. */
        record Refused(ProgrammeRefusal why) implements Told {}
    }

    /** The programme is locked: of two who write at once the second replaces what the first wrote. */
    public Uni<Told> tell(UUID referralId, Reach reach, ProfessionalsWord word) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found -> found.filter(filed -> reach.covers(filed.file().journey()))
                        .map(filed -> take(referralId, filed, word))
                        .orElseGet(() -> refused(ProgrammeRefusal.NOT_YET_KNOWN))));
    }

    private Uni<Told> take(UUID referralId, Filed filed, ProfessionalsWord word) {
        if (filed.file().programme() instanceof Programme.Ended) {
            return refused(ProgrammeRefusal.PROGRAMME_ENDED);
        }
        return words.isForgotten(referralId)
                .chain(forgotten -> forgotten
                        ? refused(ProgrammeRefusal.PERSON_FORGOTTEN)
                        : words.find(referralId).chain(before -> keep(referralId, before, word)));
    }

    private Uni<Told> keep(UUID referralId, Optional<Words.Kept> before, ProfessionalsWord word) {
        long version = before.map(Words.Kept::version).orElse(0L);
        return before.map(Words.Kept::word).filter(word::equals).isPresent()
                ? Uni.createFrom().item(new Told.Kept(version))
                : words.keep(referralId, word, version + 1, clock.instant()).replaceWith(new Told.Kept(version + 1));
    }

    private static Uni<Told> refused(ProgrammeRefusal why) {
        return Uni.createFrom().item(new Told.Refused(why));
    }
}
