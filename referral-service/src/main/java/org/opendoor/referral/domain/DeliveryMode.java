package org.opendoor.referral.domain;

/** What the person would rather have. A district's usual model is a default, never the only offer. */
public enum DeliveryMode {
    GROUP,
    ONE_TO_ONE
}
