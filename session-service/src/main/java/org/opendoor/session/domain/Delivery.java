package org.opendoor.session.domain;

/** Whether a session is with others. */
public enum Delivery {
    GROUP,
    ONE_TO_ONE
}
