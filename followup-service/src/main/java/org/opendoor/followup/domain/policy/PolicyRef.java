package org.opendoor.followup.domain.policy;

import java.util.Objects;

/**
 * The name of one version of a policy, kept beside every promise made under it.
 *
 * @param scope where it holds
 * @param version 1 for the first of its scope
 */
public record PolicyRef(PolicyScope scope, int version) {
    /** What the platform starts with. */
    public static final PolicyRef FIRST = new PolicyRef(PolicyScope.NATIONAL, 1);

    public PolicyRef {
        Objects.requireNonNull(scope, "scope");
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " must be at least 1");
        }
    }
}
