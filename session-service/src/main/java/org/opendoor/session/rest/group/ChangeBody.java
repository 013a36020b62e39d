package org.opendoor.session.rest.group;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.group.Group;

/**
 * What a change of venue or practitioner, of how people meet or of how many they are comes to.
 *
 * @param saved false where somebody only asked
 * @param members how many people have a place, and are touched by it
 * @param warnings what they asked to keep and will not
 * @param handoversNeeded of whom the lead has to write a summary before it is saved
 * @param group as it is now
 */
public record ChangeBody(
        boolean saved, int members, List<Warning> warnings, List<UUID> handoversNeeded, GroupBody group) {

    /** What changes. */
    public enum Warning {
        VENUE_CHANGES,
        PRACTITIONER_CHANGES,
        MODE_CHANGES,
        SIZE_CHANGES,
        /** More would be needed than have a place. */
        BELOW_MINIMUM
    }

    static ChangeBody saved(Group.Opened group) {
        return new ChangeBody(true, size(group), List.of(), List.of(), GroupBody.of(group));
    }

    /** @param then as it would be */
    static ChangeBody foreseen(Group.Opened now, Group.Opened then) {
        var warnings = new ArrayList<Warning>();
        var before = now.series().arrangement();
        var after = then.series().arrangement();
        if (!before.venue().equals(after.venue())) {
            warnings.add(Warning.VENUE_CHANGES);
        }
        boolean handover = !before.practitioner().equals(after.practitioner());
        if (handover) {
            warnings.add(Warning.PRACTITIONER_CHANGES);
        }
        if (now.outline().medium() != then.outline().medium()) {
            warnings.add(Warning.MODE_CHANGES);
        }
        if (!now.outline().size().equals(then.outline().size())) {
            warnings.add(Warning.SIZE_CHANGES);
        }
        if (then instanceof Group.Running && size(then) < then.outline().size().minimum()) {
            warnings.add(Warning.BELOW_MINIMUM);
        }
        return new ChangeBody(
                false,
                size(now),
                warnings,
                handover && now instanceof Group.Running ? members(now) : List.of(),
                GroupBody.of(now));
    }

    private static int size(Group.Opened group) {
        return group.roster().members().size();
    }

    private static List<UUID> members(Group.Opened group) {
        return group.roster().members().stream()
                .map(member -> member.seat().referralId())
                .toList();
    }
}
