package org.opendoor.session.usecase.module;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.module.Catalogue;
import org.opendoor.session.domain.module.Fault;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.usecase.module.Modules.Changed;
import org.opendoor.session.usecase.module.Modules.Kept;

/** Gives a module in a provider's own way, or adds one of its own. Plans that were agreed before keep what they promised. */
@ApplicationScoped
public class AdaptModule {

    /** What came of it. */
    public sealed interface Adapted {

        /** It stands so now, whether just made so or before. */
        record Done(long version) implements Adapted {}

        /** Somebody else has changed it since it was read. */
        record Stale() implements Adapted {}

        /** It cannot stand so. */
        record Refused(List<Fault> faults) implements Adapted {}
    }

    private final Transactions transactions;
    private final Modules modules;
    private final InstantSource clock;

    public AdaptModule(Transactions transactions, Modules modules, InstantSource clock) {
        this.transactions = transactions;
        this.modules = modules;
        this.clock = clock;
    }

    /**
     * @param seen the version the caller has seen; 0 for what ships, and for one that is not there yet
     * @param by the caller's token subject
     */
    public Uni<Adapted> adapt(String provider, Module wanted, long seen, String by) {
        return transactions.in(() -> modules.lock(provider)
                .chain(() -> modules.templates())
                .chain(shipped -> modules.adapted(provider).chain(adapted -> {
                    var known = adapted.stream()
                            .filter(kept -> kept.module().code().equals(wanted.code()))
                            .findFirst();
                    long version = known.map(Kept::version).orElse(0L);
                    if (version != seen) {
                        return Uni.createFrom().item(new Adapted.Stale());
                    }
                    if (known.map(Kept::module).filter(wanted::equals).isPresent()) {
                        return Uni.createFrom().item(new Adapted.Done(version));
                    }
                    var catalogue = Catalogue.of(
                            shipped, adapted.stream().map(Kept::module).toList());
                    var faults = catalogue.faults(wanted);
                    return faults.isEmpty()
                            ? keep(provider, wanted, version + 1, by)
                            : Uni.createFrom().item(new Adapted.Refused(faults));
                })));
    }

    private Uni<Adapted> keep(String provider, Module wanted, long version, String by) {
        var next = new Kept(wanted, version, Optional.of(new Changed(clock.instant(), by)));
        return modules.keep(provider, next).replaceWith(new Adapted.Done(version));
    }
}
