package org.opendoor.session.rest;

import java.util.UUID;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanItem.OnwardReferral;

/**
 * An entry of a plan: a module, or where the person is to be referred to.
 *
 * @param sessions how many are promised
 */
public record EntryBody(
        UUID itemId, PlanRequest.Kind kind, String code, Delivery mode, Integer sessions, UUID groupId, OnwardTo to) {

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
                        null);
            case OnwardReferral(var id, var to) ->
                new EntryBody(id, PlanRequest.Kind.ONWARD_REFERRAL, null, null, null, null, to);
        };
    }
}
