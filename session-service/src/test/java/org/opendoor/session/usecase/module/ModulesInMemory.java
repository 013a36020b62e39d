package org.opendoor.session.usecase.module;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.module.Template;
import org.opendoor.session.domain.module.Terms;

/** A catalogue of modules without any rules, for whoever is no test of the catalogue. */
public record ModulesInMemory(List<String> codes) implements Modules {

    public ModulesInMemory(String... codes) {
        this(List.of(codes));
    }

    @Override
    public Uni<List<Template>> templates() {
        var terms = new Terms(Delivery.GROUP, 6, 6, new Terms.Members(4, 12), false, Optional.empty());
        return Uni.createFrom()
                .item(codes.stream()
                        .map(code -> new Template(code, code, terms, 6, 6, List.of()))
                        .toList());
    }

    @Override
    public Uni<List<Kept>> adapted(String provider) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<Kept>> versions(String provider, String code) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> lock(String provider) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> keep(String provider, Kept next) {
        throw new UnsupportedOperationException("nobody adapts this one");
    }
}
