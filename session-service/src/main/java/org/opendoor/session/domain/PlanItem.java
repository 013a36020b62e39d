package org.opendoor.session.domain;

import java.util.Optional;
import java.util.UUID;

/** One entry of a plan, in its place: a module of ours, or a step with somebody else. The two are told apart. */
public sealed interface PlanItem {

    UUID id();

    /**
     * A module of the programme.
     *
     * @param module its code in the provider's catalogue
     * @param delivery how the sessions still to come are held; those that were held keep how they were held
     * @param length how many sessions are promised, dated or not: this is what "n of m" counts
     * @param groupId the group whose sessions these are, once there is one
     * @param unmet where the person wanted the other delivery
     */
    record ModuleItem(
            UUID id,
            String module,
            Delivery delivery,
            int length,
            Optional<UUID> groupId,
            Optional<UnmetPreference> unmet)
            implements PlanItem {

        /** @throws IllegalArgumentException for a module without a session, which the edges have to keep out */
        public ModuleItem {
            if (length < 1) {
                throw new IllegalArgumentException("a module has at least one session");
            }
        }

        /** A module of this length; of no group yet, and as the person wanted it. */
        public static ModuleItem of(UUID id, String module, Delivery delivery, int length) {
            return new ModuleItem(id, module, delivery, length, Optional.empty(), Optional.empty());
        }

        /** In no group any more. */
        ModuleItem alone(Delivery onward) {
            return new ModuleItem(id, module, onward, length, Optional.empty(), unmet);
        }

        ModuleItem ofLength(int sessions) {
            return new ModuleItem(id, module, delivery, sessions, groupId, unmet);
        }

        /** What is still to come is held this way, and in no group until there is one. */
        ModuleItem heldAs(PlanChange.Deliver wanted) {
            var group = delivery == wanted.delivery() ? groupId : Optional.<UUID>empty();
            return new ModuleItem(id, module, wanted.delivery(), length, group, wanted.unmet());
        }

        ModuleItem inGroup(Optional<UUID> group) {
            return new ModuleItem(id, module, delivery, length, group.or(() -> groupId), unmet);
        }
    }

    /** Somebody else is to help with this: it has no sessions of ours and counts for nothing. */
    record OnwardReferral(UUID id, OnwardTo to) implements PlanItem {}

    /** Promises the same, whatever its id and group. */
    default boolean sameAs(PlanItem other) {
        return switch (this) {
            case ModuleItem(var _, var module, var delivery, var length, var _, var unmet) ->
                other instanceof ModuleItem that
                        && module.equals(that.module())
                        && delivery == that.delivery()
                        && length == that.length()
                        && unmet.equals(that.unmet());
            case OnwardReferral(var _, var to) -> other instanceof OnwardReferral that && to == that.to();
        };
    }
}
