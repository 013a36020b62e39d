package org.opendoor.followup.domain;

/** In whose name the person is written to. */
public enum Sender {
    PROVIDER,
    JOBCENTRE;

    /** Whoever owes the contact speaks for themselves. */
    static Sender of(Owner owner) {
        return switch (owner.kind()) {
            case ADVISER, DISTRICT_QUEUE -> JOBCENTRE;
            case PROVIDER -> PROVIDER;
        };
    }
}
