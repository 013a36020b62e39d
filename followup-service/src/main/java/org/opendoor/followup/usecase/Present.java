package org.opendoor.followup.usecase;

import org.opendoor.followup.domain.Moment;

/** The present moment, by the platform's clock. */
@FunctionalInterface
public interface Present {

    /** Now. */
    Moment moment();
}
