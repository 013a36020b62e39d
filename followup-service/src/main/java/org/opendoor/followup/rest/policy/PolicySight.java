package org.opendoor.followup.rest.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opendoor.followup.domain.policy.PolicyBook;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * Whose policies the caller may read and change. A policy says nothing about a person, so the provider's side and
 * operations read all there are; Jobcentre roles read the national one and their own districts'.
 */
@ApplicationScoped
class PolicySight {
    private final Caller caller;

    PolicySight(Caller caller) {
        this.caller = caller;
    }

    /** The scopes to list, national first. */
    Stream<PolicyScope> all(PolicyBook book) {
        var districts = new TreeSet<String>();
        book.scopes().stream()
                .filter(scope -> sees(scope, book))
                .map(PolicyScope::name)
                .forEach(districts::add);
        if (isJobcentres()) {
            districts.addAll(caller.districts());
        }
        districts.remove(PolicyScope.NATIONAL.name());
        return Stream.concat(Stream.of(PolicyScope.NATIONAL), districts.stream().map(PolicyScope::new));
    }

    /** Fails with {@link Refused} NOT_YET_KNOWN for a scope out of sight. */
    void check(PolicyScope scope, PolicyBook book) {
        if (!sees(scope, book)) {
            throw new Refused(KitCode.NOT_YET_KNOWN);
        }
    }

    /** Fails with {@link Refused} FORBIDDEN for whoever does not answer for it, and as unknown where it is out of sight. */
    void checkMayChange(PolicyScope scope) {
        boolean may = scope.isNational()
                ? caller.is(Role.OPS)
                : caller.is(Role.DISTRICT_MANAGER) && caller.districts().contains(scope.name());
        if (!may) {
            throw new Refused(scope.isNational() || caller.is(Role.OPS) ? KitCode.FORBIDDEN : KitCode.NOT_YET_KNOWN);
        }
    }

    private boolean sees(PolicyScope scope, PolicyBook book) {
        if (scope.isNational()) {
            return true;
        }
        return isJobcentres()
                ? caller.districts().contains(scope.name())
                : book.newest(scope).isPresent();
    }

    private boolean isJobcentres() {
        return caller.roles().stream().anyMatch(Role::scopedByDistrict);
    }
}
