package org.opendoor.session.usecase.paper;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.domain.paper.Certificate;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.directory.Directory;
import org.opendoor.session.usecase.module.Modules;

/** Says what somebody came to, in the words in which their provider speaks of it. */
@ApplicationScoped
public class Certify {

    private final ReadProgrammes programmes;
    private final Modules modules;
    private final Directory directory;
    private final InstantSource clock;

    public Certify(ReadProgrammes programmes, Modules modules, Directory directory, InstantSource clock) {
        this.programmes = programmes;
        this.modules = modules;
        this.directory = directory;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Certified {

        /**
         * What it says.
         *
         * @param moduleNames by code
         * @param provider empty where the directory has not told of it
         */
        record Paper(
                Certificate certificate, Map<String, String> moduleNames, Optional<Provider> provider, LocalDate today)
                implements Certified {}

        /** They have not been to a session yet. */
        record NothingAttended() implements Certified {}

        /** No such programme, or out of reach. */
        record Unknown() implements Certified {}
    }

    public Uni<Certified> certify(UUID referralId, Reach reach) {
        return programmes.one(referralId, reach).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Certified.Unknown());
            }
            var file = found.get().file();
            return file.course()
                    .flatMap(course -> Certificate.of(course, file.ending()))
                    .map(certificate ->
                            paper(certificate, file.journey().parties().provider()))
                    .orElseGet(() -> Uni.createFrom().item(new Certified.NothingAttended()));
        });
    }

    private Uni<Certified> paper(Certificate certificate, String provider) {
        return modules.catalogue(provider)
                .chain(catalogue -> directory
                        .provider(provider)
                        .map(told -> new Certified.Paper(
                                certificate,
                                catalogue.modules().values().stream()
                                        .collect(Collectors.toMap(Module::code, Module::name)),
                                told,
                                BritishDate.of(clock.instant()))));
    }
}
