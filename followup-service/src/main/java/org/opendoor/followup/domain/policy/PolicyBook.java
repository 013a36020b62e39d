package org.opendoor.followup.domain.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every version of every policy there ever was: what holds for a new promise, and what held when an older one was made. */
public final class PolicyBook {
    private static final BinaryOperator<NamedPolicy> NEWER =
            BinaryOperator.maxBy(Comparator.comparingInt(one -> one.ref().version()));

    private final Map<PolicyRef, Policy> versions;
    private final Map<PolicyScope, NamedPolicy> newest;

    /** @throws IllegalArgumentException without a national policy, for then somebody would be contacted under none */
    public PolicyBook(Collection<NamedPolicy> all) {
        versions = all.stream().collect(Collectors.toUnmodifiableMap(NamedPolicy::ref, NamedPolicy::policy));
        newest = all.stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.ref().scope(), Function.identity(), NEWER));
        if (!newest.containsKey(PolicyScope.NATIONAL)) {
            throw new IllegalArgumentException("there is no national policy");
        }
    }

    /** What holds for a promise made now to somebody of that district. */
    public NamedPolicy inForce(String district) {
        return newest(new PolicyScope(district)).orElseGet(() -> newest.get(PolicyScope.NATIONAL));
    }

    /** Every scope that has a policy of its own, the national one included. */
    public Set<PolicyScope> scopes() {
        return newest.keySet();
    }

    /** The newest version of exactly that scope, if it has a policy of its own. */
    public Optional<NamedPolicy> newest(PolicyScope scope) {
        return Optional.ofNullable(newest.get(scope));
    }

    /**
     * What held when a promise was made.
     *
     * @throws IllegalStateException if there never was such a version; none is ever deleted
     */
    public Policy at(PolicyRef ref) {
        return Optional.ofNullable(versions.get(ref))
                .orElseThrow(() -> new IllegalStateException("no such policy: " + ref));
    }
}
