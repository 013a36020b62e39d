package org.opendoor.session.usecase.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.Silence;
import org.opendoor.session.usecase.Asked;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.ProgrammeDesk;
import org.opendoor.session.usecase.Reach;

/** Ends the programmes of those of whom nothing was heard for as long as the policy waits. */
@ApplicationScoped
public class LoseContact {

    private final ProgrammeDesk desk;
    private final Contacts contacts;
    private final Silences silences;
    private final SilenceDeadlines deadlines;

    public LoseContact(ProgrammeDesk desk, Contacts contacts, Silences silences, SilenceDeadlines deadlines) {
        this.desk = desk;
        this.contacts = contacts;
        this.silences = silences;
        this.deadlines = deadlines;
    }

    /** That day is over at this provider. Where a register is missing, it is looked at again later. */
    public Uni<Void> after(String provider, LocalDate day) {
        return silences.over(provider, day)
                .chain(silent -> silent.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : contacts.lastReached(silent)
                                .chain(last -> desk.putAll(asked(silent, last)))
                                .chain(outcomes -> putOff(provider, day, unchanged(silent, outcomes))));
    }

    private static List<Asked> asked(List<UUID> silent, Map<UUID, LocalDate> lastReached) {
        return silent.stream()
                .map(id -> new Asked(
                        id,
                        new Reach.Everything(),
                        now -> new ProgrammeCommand.LoseContact(Optional.ofNullable(lastReached.get(id)), now)))
                .toList();
    }

    private static List<UUID> unchanged(List<UUID> silent, List<Outcome> outcomes) {
        var same = new ArrayList<UUID>();
        for (int n = 0; n < silent.size(); n++) {
            if (outcomes.get(n) instanceof Outcome.Unchanged) {
                same.add(silent.get(n));
            }
        }
        return same;
    }

    private Uni<Void> putOff(String provider, LocalDate day, List<UUID> journeys) {
        if (journeys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var later = day.plus(Silence.PUT_OFF);
        return silences.putOff(journeys, later)
                .chain(() -> deadlines.watch(Set.of(new SilenceDeadlines.Deadline(provider, later))));
    }
}
