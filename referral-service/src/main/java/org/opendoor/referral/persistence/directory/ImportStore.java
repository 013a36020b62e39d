package org.opendoor.referral.persistence.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.directory.ImportReport;
import org.opendoor.referral.usecase.directory.Imports;

/** Reports as they were given. They hold ids and codes, no names. */
@ApplicationScoped
class ImportStore implements Imports {

    private static final String KEEP = """
            insert into directory_import (id, imported_at, report)
            values (?1, cast(cast(?2 as text) as timestamptz), cast(cast(?3 as text) as jsonb))
            """;

    private static final String FIND = "select cast(report as text) from directory_import where id = ?1";

    private final Database database;
    private final EntryRows rows;

    ImportStore(Database database, EntryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<Void> keep(ImportReport report, Moment when) {
        return database.with(session -> session.createNativeQuery(KEEP)
                .setParameter(1, report.id())
                .setParameter(2, when.at().toString())
                .setParameter(3, rows.write(report))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Optional<ImportReport>> find(UUID id) {
        return database.with(session -> session.createNativeQuery(FIND, String.class)
                .setParameter(1, id)
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found).map(text -> rows.read(text, ImportReport.class))));
    }
}
