package org.opendoor.referral.domain.directory;

/** What somebody does. Jobcentre people work for a district, practitioners for a provider. */
public enum StaffRole {
    ADVISER,
    TEAM_LEADER,
    DISTRICT_MANAGER,
    PRACTITIONER;

    boolean ofProvider() {
        return this == PRACTITIONER;
    }
}
