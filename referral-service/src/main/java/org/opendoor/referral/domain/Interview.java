package org.opendoor.referral.domain;

/** At which interview the programme was offered: how much had been said by then differs. */
public enum Interview {
    FIRST_INTERVIEW,
    LATER_INTERVIEW,
    BETWEEN_INTERVIEWS,
    /** The person came by themselves, or through somebody who holds no interviews. */
    NOT_AT_INTERVIEW
}
