package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Programme.Underway;
import org.opendoor.session.domain.ProgrammeCommand.ChangePlan;
import org.opendoor.session.domain.ProgrammeEvent.PlanChanged;
import org.opendoor.session.domain.ProgrammeEvent.PreferenceUnmet;
import org.opendoor.session.domain.ProgrammeEvent.SessionRescheduled;

/**
 * A plan follows the person: longer, shorter, with a pause, at a slower pace, held otherwise. What was held stays as it was
 * held. Where nothing is left afterwards the programme is over, like after a last answer.
 */
final class Replanning {

    private Replanning() {}

    static Decision<ProgrammeEvent, ProgrammeRefusal> change(Underway programme, ChangePlan command) {
        return switch (Changes.of(programme.course(), command.change(), command.at())) {
            case Changes.To(var kind, var plan) -> changed(programme, command, kind, plan);
            case Changes.Nothing _ -> alreadyDone();
            case Changes.Not(var why) -> refuse(why);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> changed(
            Underway programme, ChangePlan command, PlanChange.Kind kind, Plan plan) {
        var before = programme.course();
        var after = before.with(plan);
        if (kind == PlanChange.Kind.PAUSED && after.left() == 0) {
            return refuse(ProgrammeRefusal.NOTHING_LEFT_AFTER_PAUSE);
        }
        var events = new ArrayList<ProgrammeEvent>(List.of(new PlanChanged(kind, command.why(), plan)));
        events.addAll(unmet(command.change(), plan));
        events.addAll(moved(before.plan(), plan));
        if (after.left() == 0) {
            events.add(Endings.over(programme.journey().wish(), after, command.at()));
        } else {
            events.addAll(Foresight.between(before, after));
        }
        return accept(events);
    }

    private static List<ProgrammeEvent> unmet(PlanChange change, Plan plan) {
        return change instanceof PlanChange.Deliver deliver
                ? PreferenceUnmet.of(plan.module(deliver.itemId()).stream().toList())
                : List.of();
    }

    /** Whoever expects a session hears where it has gone to. */
    private static List<ProgrammeEvent> moved(Plan before, Plan after) {
        return before.sessions().stream()
                .flatMap(session -> after
                        .find(new SessionRef.ById(session.id()))
                        .filter(now -> !now.meeting().equals(session.meeting()))
                        .<ProgrammeEvent>map(now -> new SessionRescheduled(session.meeting(), now))
                        .stream())
                .toList();
    }
}
