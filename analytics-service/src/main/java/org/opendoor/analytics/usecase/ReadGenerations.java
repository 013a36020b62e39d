package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Lets operations see which generations there are and how far one is that is being built. */
@ApplicationScoped
public class ReadGenerations {

    private final GenerationStore generations;

    public ReadGenerations(GenerationStore generations) {
        this.generations = generations;
    }

    /** The newest first, at most 200. */
    public Uni<List<Generation>> newest() {
        return generations.newest();
    }

    public Uni<Optional<Generation>> find(int number) {
        return generations.find(number);
    }
}
