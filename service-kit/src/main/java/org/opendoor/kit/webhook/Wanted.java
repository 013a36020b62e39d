package org.opendoor.kit.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * What an owner wants to be sent, and where.
 *
 * @param types empty for every one
 */
record Wanted(String target, Set<String> types) {

    /** @throws Refused naming each field that cannot be: a type nobody says would otherwise silently never come */
    static Wanted checked(String target, List<String> types, WebhookSettings settings) {
        var faults = new ArrayList<FieldError>();
        if (!settings.reach().accepts(target)) {
            faults.add(new FieldError("/target", "TARGET", settings.reach().words()));
        }
        var known = new TreeSet<>(settings.types().orElse(Set.of()));
        for (int i = 0; i < types.size(); i++) {
            if (!known.contains(types.get(i))) {
                faults.add(new FieldError("/types/" + i, "NOT_ONE_OF", "one of " + String.join(", ", known)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, faults);
        }
        return new Wanted(target, new TreeSet<>(types));
    }
}
