package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.PlanChange;
import org.opendoor.session.domain.ProgrammeCommand;

/** Changes a plan that stands: longer, shorter, with a pause, at a slower pace, held otherwise. */
@ApplicationScoped
public class ChangePlan {

    private final ProgrammeDesk desk;
    private final NewIds ids;
    private final ReadRulebook rulebook;

    public ChangePlan(ProgrammeDesk desk, NewIds ids, ReadRulebook rulebook) {
        this.desk = desk;
        this.ids = ids;
        this.rulebook = rulebook;
    }

    public Uni<Outcome> change(UUID referralId, Reach reach, PlanChange change, PlanChange.Why why) {
        return desk.put(referralId, reach, now -> new ProgrammeCommand.ChangePlan(change, why, now));
    }

    /** Something more, after everything else; what was done before counts as before it. */
    public Uni<Outcome> add(UUID referralId, Reach reach, AgreePlan.Wanted wanted, PlanChange.Why why) {
        var proposed = AgreePlan.proposed(wanted, ids);
        return rulebook.of(referralId, reach, List.of())
                .chain(rules -> change(
                        referralId, reach, new PlanChange.Add(proposed.item(), proposed.sessions(), rules), why));
    }
}
