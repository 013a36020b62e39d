package org.opendoor.referral.domain.customer;

/** Why nobody gets in touch any more, from the lightest to the gravest. */
public enum StopReason {
    /** The person asked. It is over with the next referral they agree to. */
    ASKED,
    /** Contact could put them in danger: it goes another way, and stays so until somebody says that it is safe. */
    UNSAFE,
    /** The person has died: everything stops. */
    DECEASED;

    /** Whether this covers the other one already. */
    public boolean covers(StopReason other) {
        return compareTo(other) >= 0;
    }
}
