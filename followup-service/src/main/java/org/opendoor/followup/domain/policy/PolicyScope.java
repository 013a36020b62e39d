package org.opendoor.followup.domain.policy;

import java.util.Objects;

/**
 * Where a policy holds: in the whole country, or in one district instead.
 *
 * @param name {@code national}, or the district's id
 */
public record PolicyScope(String name) {
    /** Holds wherever no district has a policy of its own. */
    public static final PolicyScope NATIONAL = new PolicyScope("national");

    public PolicyScope {
        Objects.requireNonNull(name, "name");
    }

    /** Whether it holds in the whole country. */
    public boolean isNational() {
        return equals(NATIONAL);
    }
}
