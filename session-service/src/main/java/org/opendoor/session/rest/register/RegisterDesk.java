package org.opendoor.session.rest.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.usecase.register.Register;
import org.opendoor.session.usecase.register.Register.Mode;
import org.opendoor.session.usecase.register.RegisterReport;
import org.opendoor.session.usecase.register.TakeRegister;

/** Answers registers: with the report, which can be read again, or with every row that stood in the way. */
@ApplicationScoped
class RegisterDesk {

    static final String PATH = "/v1/registers";
    private static final long ONLY_VERSION = 1;

    private final TakeRegister take;
    private final Idempotency idempotency;
    private final Caller caller;

    RegisterDesk(TakeRegister take, Idempotency idempotency, Caller caller) {
        this.take = take;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** A dry run leaves nothing behind, not even its key. A repeat is told the codes and ids of the first answer. */
    Uni<Response> take(Register register, Object sent) {
        if (register.dryRun()) {
            idempotency.keyRequired();
            return take.take(register, caller.providers())
                    .map(report -> Response.ok(RegisterView.of(report)).build());
        }
        return idempotency.once(
                new Posted(register.mode(), sent),
                () -> take.take(register, caller.providers()).map(RegisterDesk::written),
                written -> show(written.id()));
    }

    Uni<Shown> show(UUID id) {
        return take.find(id, caller.providers())
                .map(found -> found.map(report -> new Shown(RegisterView.of(report), ONLY_VERSION))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private static Written written(RegisterReport report) {
        if (!report.applied()) {
            var errors = report.rows().stream()
                    .flatMap(row -> RegisterView.errors(row).stream())
                    .toList();
            throw new Refused(RegisterCode.ROWS_REFUSED, null, errors);
        }
        return Written.created(PATH + "/" + report.id(), ONLY_VERSION);
    }

    /** What a repeat must say again: the mode, and what was sent. */
    record Posted(Mode mode, Object sent) {}
}
