package org.opendoor.session.usecase.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.session.domain.assessment.Findings;
import org.opendoor.session.domain.assessment.Support;
import org.opendoor.session.domain.module.Catalogue;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.usecase.module.Modules;

/** Warns before a plan is made: the programme adds to the help somebody has, and does not repeat it. */
@ApplicationScoped
public class DuplicateSupport {

    private final Modules modules;

    public DuplicateSupport(Modules modules) {
        this.modules = modules;
    }

    /** Help that somebody has, and a module of this provider that would repeat it. */
    public record Warning(Support support, Module module) {}

    /** Empty where nothing that the provider offers would repeat what the person has. */
    public Uni<List<Warning>> warnings(String provider, Findings findings) {
        return findings.mayBeRepeated().isEmpty()
                ? Uni.createFrom().item(List.of())
                : modules.catalogue(provider).map(catalogue -> warnings(catalogue, findings));
    }

    private static List<Warning> warnings(Catalogue catalogue, Findings findings) {
        return findings.mayBeRepeated().stream()
                .flatMap(support -> support.repeatedBy().stream()
                        .flatMap(code -> catalogue.find(code).filter(Module::offered).stream())
                        .map(module -> new Warning(support, module)))
                .toList();
    }
}
