package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets operations see whether facts arrive, and which generation of the projection is read. */
@ApplicationScoped
public class ReadProjection {

    private final Generations generations;
    private final ProjectionState state;

    public ReadProjection(Generations generations, ProjectionState state) {
        this.generations = generations;
        this.state = state;
    }

    public Uni<ProjectionState.State> read() {
        return generations.inTheRead(state::read);
    }
}
