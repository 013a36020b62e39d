package org.opendoor.referral.domain.notice;

import org.opendoor.referral.domain.CustomerKind;

/** In whose name a notice speaks, who therefore sends it and answers for it. */
public enum Speaker {
    PROVIDER,
    JOBCENTRE;

    /** The one who may speak to this person: to somebody who keeps Jobcentre out it is never Jobcentre. */
    public Speaker to(CustomerKind kind) {
        return kind.withJobcentre() ? this : PROVIDER;
    }
}
