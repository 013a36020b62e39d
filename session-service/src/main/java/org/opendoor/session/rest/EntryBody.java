package org.opendoor.session.rest;

import java.util.UUID;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanItem.OnwardReferral;
import org.opendoor.session.domain.UnmetPreference;

/**
 * An entry of a plan: a module, or where the person is to be referred to.
 *
 * @param sessions how many are promised
 * @param unmet where the person wanted the other mode
 */
public record EntryBody(
        UUID itemId,
        PlanRequest.Kind kind,
        String code,
        Delivery mode,
        Integer sessions,
        UUID groupId,
        UnmetBody unmet,
        OnwardTo to) {

    /** What the person wanted and does not get. */
    public record UnmetBody(Delivery wanted, UnmetPreference.DecidedBy decidedBy, UnmetPreference.Why reason) {
        static UnmetBody of(UnmetPreference unmet) {
            return new UnmetBody(unmet.wanted(), unmet.decidedBy(), unmet.why());
        }
    }

    static EntryBody of(PlanItem item) {
        return switch (item) {
            case ModuleItem module ->
                new EntryBody(
                        module.id(),
                        PlanRequest.Kind.MODULE,
                        module.module(),
                        module.delivery(),
                        module.length(),
                        module.groupId().orElse(null),
                        module.unmet().map(UnmetBody::of).orElse(null),
                        null);
            case OnwardReferral(var id, var to) ->
                new EntryBody(id, PlanRequest.Kind.ONWARD_REFERRAL, null, null, null, null, null, to);
        };
    }
}
