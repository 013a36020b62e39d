package org.opendoor.followup.usecase.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendoor.followup.usecase.Present;
import org.opendoor.followup.usecase.Sight;

/** Shows what waits, to those whose it is: their own, and on days on which somebody is away, of those for whom they stand in. */
@ApplicationScoped
public class FindWork {
    private final Works works;
    private final OwnDesk ownDesk;
    private final Present present;

    public FindWork(Works works, OwnDesk ownDesk, Present present) {
        this.works = works;
        this.ownDesk = ownDesk;
        this.present = present;
    }

    /** What is asked of a list; whose it shows is as usual where nothing is said. */
    public record Wish(Work work, Optional<Boolean> mine, Optional<WorkQuery.Place> after, int most) {}

    /** One page of a list of contacts. */
    public Uni<List<Owed>> page(Wish wish, Sight sight) {
        return query(wish, sight).chain(works::page);
    }

    /** One page of {@link Work#INVITATIONS_OUT}. */
    public Uni<List<InvitationOut>> invitations(Wish wish, Sight sight) {
        return query(wish, sight).chain(works::invitations);
    }

    /** How many are on each list, as it usually is. */
    public Uni<Map<Work, Long>> count(Sight sight) {
        return ownDesk.of(sight).chain(owners -> works.count(sight, today(), owners));
    }

    /** What each adviser or district has to do. */
    public Uni<List<Caseload>> caseloads(
            CaseloadQuery.By by, Sight sight, Optional<CaseloadQuery.Place> after, int most) {
        return works.caseloads(new CaseloadQuery(by, sight, today(), after, most));
    }

    private Uni<WorkQuery> query(Wish wish, Sight sight) {
        Uni<Optional<Set<String>>> owners = wish.mine().orElse(wish.work().usuallyMine())
                ? ownDesk.of(sight).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
        return owners.map(found -> new WorkQuery(wish.work(), sight, today(), found, wish.after(), wish.most()));
    }

    private LocalDate today() {
        return present.moment().on();
    }
}
