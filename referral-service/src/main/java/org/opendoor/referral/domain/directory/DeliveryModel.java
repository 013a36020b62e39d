package org.opendoor.referral.domain.directory;

/** How a district usually delivers the programme. A default only: being offered nothing else is what put people off. */
public enum DeliveryModel {
    ONE_TO_ONE,
    GROUP,
    MODULAR
}
