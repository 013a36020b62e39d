package org.opendoor.kit.identity;

import java.util.Arrays;
import java.util.Optional;

/** The roles a token may carry; one vocabulary for all services, declared in the identity provider's realm. */
public enum Role {
    JOBCENTRE_SYSTEM(Roles.JOBCENTRE_SYSTEM),
    ADVISER(Roles.ADVISER),
    TEAM_LEADER(Roles.TEAM_LEADER),
    DISTRICT_MANAGER(Roles.DISTRICT_MANAGER),
    PROVIDER_SYSTEM(Roles.PROVIDER_SYSTEM),
    PRACTITIONER(Roles.PRACTITIONER),
    INTAKE(Roles.INTAKE),
    ANALYST(Roles.ANALYST),
    OPS(Roles.OPS),
    DATA_PROTECTION(Roles.DATA_PROTECTION);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The name in the token. */
    public String claim() {
        return claim;
    }

    /** The side of the wall whose scope is the district. */
    public boolean scopedByDistrict() {
        return switch (this) {
            case JOBCENTRE_SYSTEM, ADVISER, TEAM_LEADER, DISTRICT_MANAGER -> true;
            case PROVIDER_SYSTEM, PRACTITIONER, INTAKE, ANALYST, OPS, DATA_PROTECTION -> false;
        };
    }

    /** The side of the wall whose scope is the provider. */
    public boolean scopedByProvider() {
        return this == PROVIDER_SYSTEM || this == PRACTITIONER;
    }

    /** The role with this name; empty for the identity provider's own ones, which mean nothing here. */
    static Optional<Role> named(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
