package org.opendoor.followup.rest.policy;

import java.time.Instant;
import java.util.List;
import org.opendoor.followup.domain.policy.NamedPolicy;
import org.opendoor.followup.domain.policy.PolicyBook;
import org.opendoor.followup.domain.policy.PolicyRef;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.followup.usecase.policy.KeptPolicy;

/**
 * What holds for new promises in one scope.
 *
 * @param scope national, or the district
 * @param version of that scope's own policy; 0 where it has none and the national one holds. It is the ETag
 * @param inForce which policy is shown
 * @param policy what it says
 */
public record PolicyView(String scope, int version, PolicyName inForce, PolicyBody policy) {

    /** The name of a version, as contacts carry it. */
    public record PolicyName(String scope, int version) {
        /** The name on the wire. */
        public static PolicyName of(PolicyRef ref) {
            return new PolicyName(ref.scope().name(), ref.version());
        }
    }

    /** All scopes in sight; there are no more than districts, and one. */
    public record PoliciesBody(List<PolicyView> items) {}

    /** What a scope's policy was before, newest first. */
    public record PolicyVersionsBody(List<PolicyVersion> items) {}

    /** One version, with who made it and when. */
    public record PolicyVersion(int version, Instant madeAt, String madeBy, PolicyBody policy) {
        static PolicyVersion of(KeptPolicy kept) {
            var named = kept.policy();
            return new PolicyVersion(
                    named.ref().version(), kept.madeAt(), kept.madeBy(), PolicyBody.of(named.policy()));
        }
    }

    static PolicyView of(PolicyScope scope, PolicyBook book) {
        var own = book.newest(scope).map(NamedPolicy::ref).map(PolicyRef::version);
        var holds = book.inForce(scope.name());
        return new PolicyView(scope.name(), own.orElse(0), PolicyName.of(holds.ref()), PolicyBody.of(holds.policy()));
    }
}
