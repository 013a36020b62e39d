package org.opendoor.session.persistence.module;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.module.Template;
import org.opendoor.session.usecase.module.Modules;

/** Reads and appends versions; the primary key is what finds them. */
@ApplicationScoped
class ModuleStore implements Modules {

    private static final String TEMPLATES = "select t from TemplateRow t order by t.place";
    private static final String ADAPTED = """
            select m from ModuleRow m
            where m.key.provider = :provider
                and m.key.version = (
                    select max(n.key.version) from ModuleRow n
                    where n.key.provider = m.key.provider and n.key.code = m.key.code)
            order by m.key.code
            """;
    private static final String VERSIONS = """
            select m from ModuleRow m
            where m.key.provider = :provider and m.key.code = :code
            order by m.key.version desc
            """;

    /** Somebody who changes a module a hundred times has a history of the last hundred. */
    private static final int MOST_VERSIONS = 100;

    private static final String LOCK = "select count(*) from (select pg_advisory_xact_lock(hashtext(?1))) as locked";

    private final Database database;

    ModuleStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Template>> templates() {
        return database.with(session -> session.createSelectionQuery(TEMPLATES, TemplateRow.class)
                        .setReadOnly(true)
                        .getResultList())
                .map(rows -> rows.stream().map(TemplateRow::template).toList());
    }

    @Override
    public Uni<List<Kept>> adapted(String provider) {
        return database.with(session -> session.createSelectionQuery(ADAPTED, ModuleRow.class)
                        .setParameter("provider", provider)
                        .setReadOnly(true)
                        .getResultList())
                .map(rows -> rows.stream().map(ModuleRow::kept).toList());
    }

    @Override
    public Uni<List<Kept>> versions(String provider, String code) {
        return database.with(session -> session.createSelectionQuery(VERSIONS, ModuleRow.class)
                        .setParameter("provider", provider)
                        .setParameter("code", code)
                        .setReadOnly(true)
                        .setMaxResults(MOST_VERSIONS)
                        .getResultList())
                .map(rows -> rows.stream().map(ModuleRow::kept).toList());
    }

    @Override
    public Uni<Void> lock(String provider) {
        return database.with(session -> session.createNativeQuery(LOCK, Long.class)
                        .setParameter(1, "provider_module " + provider)
                        .getSingleResult())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> keep(String provider, Kept next) {
        return database.with(session -> session.persist(ModuleRow.of(provider, next)));
    }
}
