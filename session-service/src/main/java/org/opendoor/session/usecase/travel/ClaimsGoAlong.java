package org.opendoor.session.usecase.travel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;

/** A journey that goes to another provider takes its claims along: who treats the person pays what is still owed. */
@ApplicationScoped
class ClaimsGoAlong implements Consequence {

    private final Claims claims;

    ClaimsGoAlong(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var moved = happenings.stream()
                .filter(happening -> happening.has(ProgrammeEvent.Transferred.class))
                .collect(Collectors.toMap(
                        Happening::referralId,
                        happening -> happening.journey().parties().provider()));
        return moved.isEmpty() ? Uni.createFrom().voidItem() : claims.move(moved);
    }
}
