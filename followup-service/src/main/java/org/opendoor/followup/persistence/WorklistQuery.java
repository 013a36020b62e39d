package org.opendoor.followup.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opendoor.followup.usecase.Sight;
import org.opendoor.followup.usecase.Worklist;

/**
 * One worklist as a query: access first, then the filters, then the place where the last page ended.
 *
 * @param text HQL over {@link FollowUpRow}
 * @param parameters its named parameters
 */
record WorklistQuery(String text, Map<String, Object> parameters) {

    static WorklistQuery of(Worklist worklist, Sight sight, Optional<Worklist.Place> after) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add(access(sight, parameters));
        conditions.add("f.open = :open");
        parameters.put("open", worklist.state() == Worklist.FollowUpState.OPEN);
        worklist.lateOn().ifPresent(today -> {
            conditions.add("f.open = true and f.listedOn < :today");
            parameters.put("today", today);
        });
        worklist.owners().ifPresent(owners -> {
            conditions.add("exists (select 1 from ContactRow c where c.referralId = f.referralId"
                    + " and c.state = DUE and c.ownerId in :owners)");
            parameters.put("owners", owners);
        });
        after.ifPresent(place -> {
            conditions.add("(f.listedOn, f.referralId) > (:day, :referralId)");
            parameters.put("day", place.day());
            parameters.put("referralId", place.referralId());
        });
        var text = "from FollowUpRow f where %s order by f.listedOn, f.referralId"
                .formatted(String.join(" and ", conditions));
        return new WorklistQuery(text, parameters);
    }

    private static String access(Sight sight, Map<String, Object> parameters) {
        var sides = new ArrayList<String>();
        if (!sight.districts().isEmpty()) {
            sides.add("(f.providerOwned = false and f.district in :districts)");
            parameters.put("districts", sight.districts());
        }
        if (!sight.providers().isEmpty()) {
            sides.add("(f.providerOwned = true and f.provider in :providers)");
            parameters.put("providers", sight.providers());
        }
        return "(" + String.join(" or ", sides) + ")";
    }
}
