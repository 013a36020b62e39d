package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanItem.OnwardReferral;
import org.opendoor.session.usecase.Filed;

/** An entry of a plan: a module or, where {@code onwardTo} is told, a step with somebody else. */
@JsonNaming(SnakeCaseStrategy.class)
record PlanItemRow(
        UUID id,
        UUID referralId,
        int place,
        String module,
        Delivery delivery,
        Integer length,
        UUID groupId,
        @JsonUnwrapped UnmetColumns unmet,
        OnwardTo onwardTo) {

    static final String COLUMNS =
            "referral_id, place, module, delivery, length, group_id, unmet_wanted, unmet_decided_by, unmet_why, onward_to";

    /** The entries of a programme's plan, in their order; none before there is one. */
    static List<PlanItemRow> of(Filed filed) {
        var items = filed.file()
                .course()
                .map(Course::plan)
                .map(plan -> plan.items())
                .orElse(List.of());
        var referralId = filed.file().journey().referralId();
        return IntStream.range(0, items.size())
                .mapToObj(place -> of(referralId, place, items.get(place)))
                .toList();
    }

    private static PlanItemRow of(UUID referralId, int place, PlanItem item) {
        return switch (item) {
            case ModuleItem known ->
                new PlanItemRow(
                        known.id(),
                        referralId,
                        place,
                        known.module(),
                        known.delivery(),
                        known.length(),
                        known.groupId().orElse(null),
                        known.unmet().map(UnmetColumns::of).orElse(null),
                        null);
            case OnwardReferral(var id, var to) ->
                new PlanItemRow(id, referralId, place, null, null, null, null, null, to);
        };
    }

    PlanItem item() {
        return onwardTo == null
                ? new ModuleItem(id, module, delivery, length, Optional.ofNullable(groupId), unmet.unmet())
                : new OnwardReferral(id, onwardTo);
    }
}
