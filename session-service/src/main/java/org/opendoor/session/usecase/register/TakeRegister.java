package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.ProgrammeDesk;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.patient.Patients;
import org.opendoor.session.usecase.patient.Patients.Pointer;
import org.opendoor.session.usecase.register.Register.Line;
import org.opendoor.session.usecase.register.Register.Mode;
import org.opendoor.session.usecase.register.Register.Row;
import org.opendoor.session.usecase.register.Register.Whom;

/** Takes a whole register: one load, decided in memory, one transaction for what can stand. */
@ApplicationScoped
public class TakeRegister {

    private final Transactions transactions;
    private final ProgrammeDesk desk;
    private final Patients patients;
    private final Registers registers;
    private final NewIds ids;
    private final InstantSource clock;

    public TakeRegister(
            Transactions transactions,
            ProgrammeDesk desk,
            Patients patients,
            Registers registers,
            NewIds ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.patients = patients;
        this.registers = registers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes it, or only says what would come of it.
     *
     * @param providers for whom the caller speaks: anybody else's person looks as if nobody had heard of them
     */
    public Uni<RegisterReport> take(Register register, Set<String> providers) {
        return transactions.in(() -> patients.journeysOf(pointers(register.rows()), providers)
                .map(found -> Asking.of(register.rows(), found, ids))
                .chain(rows -> put(register, rows, providers))
                .call(report -> report.applied()
                        ? registers.keep(report, providers, clock.instant())
                        : Uni.createFrom().voidItem()));
    }

    /** The report of a register that was applied. */
    public Uni<Optional<RegisterReport>> find(UUID id, Set<String> providers) {
        return registers.find(id, providers);
    }

    private Uni<RegisterReport> put(Register register, List<Asking> rows, Set<String> providers) {
        var reach = new Reach.OfProviders(providers);
        var asked = rows.stream()
                .flatMap(row -> row instanceof Asking.Put put ? Stream.of(put.asked(reach)) : Stream.empty())
                .toList();
        return desk.putAll(asked, outcomes -> report(register, rows, outcomes).applied())
                .map(outcomes -> report(register, rows, outcomes));
    }

    private static RegisterReport report(Register register, List<Asking> rows, List<Outcome> outcomes) {
        var report = new RegisterReport(register.id(), register.mode(), true, Answering.of(rows, outcomes));
        var applied = !register.dryRun() && (register.mode() == Mode.EACH || report.stands());
        return applied ? report : report.notApplied();
    }

    private static Set<Pointer> pointers(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.line().stream())
                .flatMap(TakeRegister::pointer)
                .collect(Collectors.toSet());
    }

    private static Stream<Pointer> pointer(Line line) {
        return switch (line.whom()) {
            case Whom.ByReferral _ -> Stream.empty();
            case Whom.ByLocalId(var localId) -> Stream.of(new Pointer(localId, line.sessionId()));
        };
    }
}
