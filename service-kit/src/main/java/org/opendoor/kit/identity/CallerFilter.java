package org.opendoor.kit.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads the caller from the token before a resource runs; a token that is not valid is refused here with 401. */
@ApplicationScoped
class CallerFilter {
    private final CurrentIdentityAssociation association;

    CallerFilter(CurrentIdentityAssociation association) {
        this.association = association;
    }

    @ServerRequestFilter
    Uni<Void> identify() {
        return association
                .getDeferredIdentity()
                .invoke(identity -> TokenReader.read(identity).ifPresent(Caller::remember))
                .replaceWithVoid();
    }
}
