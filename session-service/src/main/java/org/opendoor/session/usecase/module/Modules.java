package org.opendoor.session.usecase.module;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.module.Catalogue;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.domain.module.Template;

/** Where the catalogue is kept. */
public interface Modules {

    /** What ships, in its order. */
    Uni<List<Template>> templates();

    /** What this provider changed or made itself, each as it stands. */
    Uni<List<Kept>> adapted(String provider);

    /** Every version of one module of this provider, newest first. */
    Uni<List<Kept>> versions(String provider, String code);

    /** Lets one writer of this provider's catalogue in at a time; within a transaction. */
    Uni<Void> lock(String provider);

    Uni<Void> keep(String provider, Kept next);

    /** All modules of this provider as they stand. */
    default Uni<Catalogue> catalogue(String provider) {
        return templates()
                .chain(shipped -> adapted(provider)
                        .map(own -> Catalogue.of(
                                shipped, own.stream().map(Kept::module).toList())));
    }

    /**
     * A version of a module.
     *
     * @param version from 1; 0 for what ships and nobody changed
     * @param changed empty for what ships
     */
    record Kept(Module module, long version, Optional<Changed> changed) {}

    /** When, and by whose token subject. */
    record Changed(Instant at, String by) {}
}
