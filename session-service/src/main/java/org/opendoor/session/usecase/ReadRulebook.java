package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.session.domain.Episode;
import org.opendoor.session.domain.PlanRule;
import org.opendoor.session.domain.Rulebook;
import org.opendoor.session.domain.module.Catalogue;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.usecase.module.Modules;

/** Looks up what a plan is held against: the catalogue of the provider that gives it, and what the person did before. */
@ApplicationScoped
public class ReadRulebook {

    private final ProgrammeReader reader;
    private final Modules modules;

    public ReadRulebook(ProgrammeReader reader, Modules modules) {
        this.reader = reader;
        this.modules = modules;
    }

    /** Empty for a programme that is out of reach: the desk says so. */
    Uni<Optional<Rulebook>> of(UUID referralId, Reach reach, List<PlanRule.Override> overrides) {
        return reader.journey(referralId)
                .map(found -> found.filter(reach::covers))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : modules.catalogue(found.get().parties().provider())
                                .chain(catalogue -> reader.earlier(found.get())
                                        .map(earlier -> Optional.of(
                                                new Rulebook(offered(catalogue), done(earlier), overrides)))));
    }

    private static Map<String, List<String>> offered(Catalogue catalogue) {
        return catalogue.modules().values().stream()
                .filter(Module::offered)
                .collect(Collectors.toMap(Module::code, Module::after));
    }

    private static Set<String> done(List<Filed> earlier) {
        return earlier.stream()
                .flatMap(filed -> filed.file().course().stream())
                .flatMap(course -> Episode.completed(course).stream())
                .collect(Collectors.toSet());
    }
}
