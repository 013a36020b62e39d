package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanItem.OnwardReferral;

/** An entry of a plan: a module or, where {@code onwardTo} is told, a step with somebody else. */
@Entity
@Table(name = "plan_item")
class PlanItemRow {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    int place;

    String module;

    @Enumerated(EnumType.STRING)
    Delivery delivery;

    Integer length;

    @Column(name = "group_id")
    UUID groupId;

    @Embedded
    UnmetColumns unmet;

    @Enumerated(EnumType.STRING)
    @Column(name = "onward_to")
    OnwardTo onwardTo;

    static PlanItemRow of(UUID referralId, UUID id) {
        var row = new PlanItemRow();
        row.id = id;
        row.referralId = referralId;
        return row;
    }

    void keep(int at, PlanItem item) {
        place = at;
        switch (item) {
            case ModuleItem known -> {
                module = known.module();
                delivery = known.delivery();
                length = known.length();
                groupId = known.groupId().orElse(null);
                unmet = known.unmet().map(UnmetColumns::of).orElse(null);
            }
            case OnwardReferral(var _, var to) -> onwardTo = to;
        }
    }

    PlanItem item() {
        return onwardTo == null
                ? new ModuleItem(
                        id,
                        module,
                        delivery,
                        length,
                        Optional.ofNullable(groupId),
                        Optional.ofNullable(unmet).map(UnmetColumns::unmet))
                : new OnwardReferral(id, onwardTo);
    }
}
