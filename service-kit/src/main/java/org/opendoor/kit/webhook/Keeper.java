package org.opendoor.kit.webhook;

import java.util.Set;
import org.opendoor.kit.history.Onlooker;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;

/**
 * Whose webhooks a caller looks after. Systems only: a person who leaves takes their token with them, and a subscription
 * would go on telling.
 */
record Keeper(Set<String> districts, Set<String> providers) {
    static Keeper of(Caller caller) {
        return new Keeper(
                caller.is(Role.JOBCENTRE_SYSTEM) ? caller.districts() : Set.of(),
                caller.is(Role.PROVIDER_SYSTEM) ? caller.providers() : Set.of());
    }

    boolean keeps(Onlooker whose) {
        return switch (whose) {
            case Onlooker.District(var name) -> districts.contains(name);
            case Onlooker.Provider(var name) -> providers.contains(name);
        };
    }
}
