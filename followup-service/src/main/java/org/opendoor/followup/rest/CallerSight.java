package org.opendoor.followup.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.opendoor.followup.usecase.Sight;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;

/** What the caller may see: districts count for Jobcentre roles only, providers for NHS roles only. */
@ApplicationScoped
public class CallerSight {
    private final Caller caller;

    CallerSight(Caller caller) {
        this.caller = caller;
    }

    /** Of whoever asks now. */
    public Sight now() {
        var roles = caller.roles();
        return new Sight(
                caller.subject(),
                roles.stream().anyMatch(Role::scopedByDistrict) ? caller.districts() : Set.of(),
                roles.stream().anyMatch(Role::scopedByProvider) ? caller.providers() : Set.of());
    }
}
