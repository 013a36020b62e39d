package org.opendoor.session.usecase.travel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.travel.Claims.Kept;
import org.opendoor.session.usecase.travel.Claims.Listed;
import org.opendoor.session.usecase.travel.Claims.Query;

/** Shows claims to whoever pays them. */
@ApplicationScoped
public class ReadClaims {

    private final ReadProgrammes programmes;
    private final Claims claims;

    ReadClaims(ReadProgrammes programmes, Claims claims) {
        this.programmes = programmes;
        this.claims = claims;
    }

    /** Empty for an unknown claim, and for one of a programme that is out of reach. */
    public Uni<Optional<Kept>> one(UUID referralId, UUID claimId, Reach reach) {
        return programmes
                .one(referralId, reach)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<Kept>empty())
                        : claims.find(referralId, claimId));
    }

    /** A page; access is part of the question, so that nothing out of reach is even counted. */
    public Uni<List<Listed>> list(Query query) {
        return query.providers().isEmpty() ? Uni.createFrom().item(List.of()) : claims.list(query);
    }
}
