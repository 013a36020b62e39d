package org.opendoor.followup.domain;

/** Why a contact is no longer owed though nobody made it. */
public enum StopReason {
    /** The person came back with a new referral, which has its own journey. */
    RE_REFERRED,
    /** Somebody who had asked for time to think said yes. */
    REFERRED,
    /** A later answer made this one pointless. */
    NO_LONGER_DUE
}
