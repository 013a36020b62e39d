package org.opendoor.referral.rest.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.directory.ImportEntries;
import org.opendoor.referral.usecase.directory.ImportReport;
import org.opendoor.referral.usecase.directory.ImportRequest;
import org.opendoor.referral.usecase.directory.ImportRequest.Mode;
import org.opendoor.referral.usecase.directory.Imports;

/** Answers imports: with the report, which can be read again, or with every row that stood in the way. */
@ApplicationScoped
class ImportDesk {

    private static final String PATH = "/v1/directory/imports/";
    private static final long ONLY_VERSION = 1;

    private final ImportEntries importEntries;
    private final Imports imports;
    private final Idempotency idempotency;
    private final WhoAsks who;

    ImportDesk(ImportEntries importEntries, Imports imports, Idempotency idempotency, WhoAsks who) {
        this.importEntries = importEntries;
        this.imports = imports;
        this.idempotency = idempotency;
        this.who = who;
    }

    /** A dry run leaves nothing behind, not even its key. */
    Uni<Response> take(ImportRequest request, byte[] csv) {
        if (request.dryRun()) {
            idempotency.keyRequired();
            return importEntries
                    .run(request, who.now())
                    .map(report -> Response.ok(ImportView.of(report)).build());
        }
        return idempotency.once(
                new Posted(
                        request.kind(),
                        request.mode(),
                        request.leaveOpen(),
                        new String(csv, StandardCharsets.ISO_8859_1)),
                () -> importEntries.run(request, who.now()).map(ImportDesk::written),
                written -> show(written.id()));
    }

    Uni<Shown> show(UUID id) {
        return imports.find(id)
                .map(found -> found.map(report -> new Shown(ImportView.of(report), ONLY_VERSION))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private static Written written(ImportReport report) {
        if (!report.applied()) {
            List<FieldError> errors = report.rows().stream()
                    .flatMap(row -> ImportView.errors(row).stream())
                    .toList();
            throw new Refused(DirectoryProblem.ROWS_REFUSED, null, errors);
        }
        return Written.created(PATH + report.id(), ONLY_VERSION);
    }

    /** What a repeat must say again: the parameters and the file, each of its bytes a character. */
    record Posted(EntryKind kind, Mode mode, boolean leaveOpen, String csv) {}
}
