package org.opendoor.followup.usecase.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.eventing.Transactions;
import org.opendoor.followup.domain.policy.NamedPolicy;
import org.opendoor.followup.domain.policy.Policy;
import org.opendoor.followup.domain.policy.PolicyRef;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.followup.usecase.Present;

/** Makes a new version of a policy, for promises from now on. */
@ApplicationScoped
public class ChangePolicy {

    /** What came of it. */
    public sealed interface Changed {

        /** It holds so now, whether just made so or before. */
        record Done() implements Changed {}

        /** Somebody else has changed it since it was read. */
        record Stale() implements Changed {}
    }

    private final Transactions transactions;
    private final PolicyBooks books;
    private final PolicyVersions versions;
    private final Present present;

    public ChangePolicy(Transactions transactions, PolicyBooks books, PolicyVersions versions, Present present) {
        this.transactions = transactions;
        this.books = books;
        this.versions = versions;
        this.present = present;
    }

    /**
     * @param seen the version of that scope the caller has seen; 0 where it had none
     * @param by whoever answers for it, as an opaque id
     */
    public Uni<Changed> to(PolicyScope scope, Policy wanted, long seen, String by) {
        return transactions.in(() -> versions.lock().chain(books::current).chain(book -> {
            var newest = book.newest(scope);
            int version = newest.map(NamedPolicy::ref).map(PolicyRef::version).orElse(0);
            if (version != seen) {
                return Uni.createFrom().item(new Changed.Stale());
            }
            if (newest.map(NamedPolicy::policy).filter(wanted::equals).isPresent()) {
                return Uni.createFrom().item(new Changed.Done());
            }
            var next = new NamedPolicy(new PolicyRef(scope, version + 1), wanted);
            return versions.add(new KeptPolicy(next, by, present.moment().at())).replaceWith(new Changed.Done());
        }));
    }
}
