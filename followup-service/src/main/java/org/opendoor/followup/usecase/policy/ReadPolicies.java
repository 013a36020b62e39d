package org.opendoor.followup.usecase.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.followup.domain.policy.PolicyBook;
import org.opendoor.followup.domain.policy.PolicyScope;

/** Shows what holds, and what held before. */
@ApplicationScoped
public class ReadPolicies {
    private final PolicyBooks books;
    private final PolicyVersions versions;

    public ReadPolicies(PolicyBooks books, PolicyVersions versions) {
        this.books = books;
        this.versions = versions;
    }

    /** What holds everywhere. */
    public Uni<PolicyBook> current() {
        return books.current();
    }

    /** Every version of that scope, newest first. */
    public Uni<List<KeptPolicy>> versions(PolicyScope scope) {
        return versions.versions(scope);
    }
}
