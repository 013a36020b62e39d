package org.opendoor.session.usecase.module;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.session.domain.module.Catalogue;
import org.opendoor.session.domain.module.Template;
import org.opendoor.session.usecase.module.Modules.Kept;

/** Shows the catalogue as one provider gives it. */
@ApplicationScoped
public class ReadModules {

    /** A module as it stands, beside what ships under its code. */
    public record Entry(Kept kept, Optional<Template> template) {}

    private final Modules modules;

    public ReadModules(Modules modules) {
        this.modules = modules;
    }

    /** In the catalogue's order, the provider's own last, by code. */
    public Uni<List<Entry>> all(String provider) {
        return modules.templates()
                .chain(shipped -> modules.adapted(provider).map(adapted -> entries(shipped, adapted)));
    }

    /** Empty for a code that neither ships nor was made by this provider. */
    public Uni<Optional<Entry>> one(String provider, String code) {
        return all(provider)
                .map(entries -> entries.stream()
                        .filter(entry -> entry.kept().module().code().equals(code))
                        .findFirst());
    }

    /** Newest first; what shipped is not among them. */
    public Uni<List<Kept>> versions(String provider, String code) {
        return modules.versions(provider, code);
    }

    private static List<Entry> entries(List<Template> shipped, List<Kept> adapted) {
        var templates = shipped.stream().collect(Collectors.toMap(Template::code, Function.identity()));
        var known =
                adapted.stream().collect(Collectors.toMap(kept -> kept.module().code(), Function.identity()));
        var catalogue = Catalogue.of(shipped, adapted.stream().map(Kept::module).toList());
        var entries = new ArrayList<Entry>();
        catalogue.modules().forEach((code, module) -> {
            var kept = known.getOrDefault(code, new Kept(module, 0, Optional.empty()));
            entries.add(new Entry(kept, Optional.ofNullable(templates.get(code))));
        });
        return entries;
    }
}
