package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.PlanRule;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.UnmetPreference;

/** Writes down the modules and sessions the person agreed to, and numbers them. */
@ApplicationScoped
public class AgreePlan {

    /** An entry as the practitioner proposes it. */
    public sealed interface Wanted {

        /**
         * A module, with those of its sessions that have a date.
         *
         * @param length how many sessions are promised, no fewer than have a date
         */
        record Module(
                String code, Delivery delivery, int length, List<Meeting> sessions, Optional<UnmetPreference> unmet)
                implements Wanted {}

        /** A step with somebody else. */
        record Onward(OnwardTo to) implements Wanted {}
    }

    private final ProgrammeDesk desk;
    private final NewIds ids;
    private final ReadRulebook rulebook;

    public AgreePlan(ProgrammeDesk desk, NewIds ids, ReadRulebook rulebook) {
        this.desk = desk;
        this.ids = ids;
        this.rulebook = rulebook;
    }

    /**
     * @param entries in their order; at least one module
     * @param overrides rules that are to be left aside
     */
    public Uni<Outcome> agree(UUID referralId, Reach reach, List<Wanted> entries, List<PlanRule.Override> overrides) {
        var proposed = entries.stream().map(entry -> proposed(entry, ids)).toList();
        return rulebook.of(referralId, reach, overrides)
                .chain(rules -> desk.put(
                        referralId,
                        reach,
                        now -> new ProgrammeCommand.AgreePlan(Plan.of(BritishDate.of(now), proposed), rules)));
    }

    static Plan.Proposed proposed(Wanted wanted, NewIds ids) {
        return switch (wanted) {
            case Wanted.Module(var code, var delivery, var length, var sessions, var unmet) ->
                new Plan.Proposed(
                        new PlanItem.ModuleItem(ids.next(), code, delivery, length, Optional.empty(), unmet),
                        sessions.stream()
                                .map(meeting -> new Plan.Dated(ids.next(), meeting))
                                .toList());
            case Wanted.Onward(var to) -> new Plan.Proposed(new PlanItem.OnwardReferral(ids.next(), to), List.of());
        };
    }
}
