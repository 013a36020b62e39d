package org.opendoor.referral.usecase.door;

import org.opendoor.referral.domain.door.Token;

/** Where tokens come from that nobody can guess. */
@FunctionalInterface
public interface Tokens {

    /** A new one. */
    Token fresh();
}
