package org.opendoor.followup.domain;

/** In whose name the person is written to. */
public enum Sender {
    PROVIDER,
    JOBCENTRE
}
