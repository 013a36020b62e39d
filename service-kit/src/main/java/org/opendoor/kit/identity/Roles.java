package org.opendoor.kit.identity;

/** The roles' names as constants, because annotations take nothing else: {@code @RolesAllowed(Roles.ADVISER)}. */
public final class Roles {
    public static final String JOBCENTRE_SYSTEM = "jobcentre-system";
    public static final String ADVISER = "adviser";
    public static final String TEAM_LEADER = "team-leader";
    public static final String DISTRICT_MANAGER = "district-manager";
    public static final String PROVIDER_SYSTEM = "provider-system";
    public static final String PRACTITIONER = "practitioner";
    public static final String INTAKE = "intake";
    public static final String ANALYST = "analyst";
    public static final String OPS = "ops";
    public static final String DATA_PROTECTION = "data-protection";

    private Roles() {}
}
