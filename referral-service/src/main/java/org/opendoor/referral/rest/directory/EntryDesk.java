package org.opendoor.referral.rest.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.domain.directory.Fault;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.directory.EntryOutcome;
import org.opendoor.referral.usecase.directory.KeepEntry;

/** Changes entries of any kind, and answers with how the entry stands now or with the problem. */
@ApplicationScoped
class EntryDesk {

    private final KeepEntry keepEntry;
    private final DirectoryWindow window;
    private final Idempotency idempotency;
    private final WhoAsks who;

    EntryDesk(KeepEntry keepEntry, DirectoryWindow window, Idempotency idempotency, WhoAsks who) {
        this.keepEntry = keepEntry;
        this.window = window;
        this.idempotency = idempotency;
        this.who = who;
    }

    /** A new entry: 201. */
    Uni<Response> create(EntryBody body) {
        Entry entry = body.entry();
        return idempotency.once(
                body,
                () -> keepEntry
                        .create(entry, who.now())
                        .map(EntryDesk::done)
                        .map(done -> written(done, Written::created)),
                _ -> window.show(entry.key()));
    }

    /** Another state of a known entry; its id stays. */
    Uni<Response> replace(String id, EntryBody body, HttpHeaders headers) {
        long seen = IfMatch.required(headers);
        Entry entry = body.entry();
        if (!entry.id().equals(id)) {
            String field =
                    entry.key().kind() == EntryKind.DISTRICT || entry.key().kind() == EntryKind.PROVIDER
                            ? "/code"
                            : "/id";
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError(field, "NOT_AS_IN_PATH", "the same as in the path")));
        }
        return Begun.toItsEnd(() -> Begun.againAfterAClash(
                                () -> keepEntry.replace(entry, seen, who.now()).map(EntryDesk::done))
                        .chain(done -> window.show(done.key())))
                .map(Shown::ok);
    }

    /** Out of use: 200. Repeating it changes nothing. */
    Uni<Response> deactivate(EntryKind kind, String id) {
        EntryKey key = DirectoryWindow.key(kind, id);
        return idempotency.once(
                null,
                () -> keepEntry
                        .deactivate(key, who.now())
                        .map(EntryDesk::done)
                        .map(done -> written(done, Written::changed)),
                _ -> window.show(key));
    }

    private static Written written(EntryOutcome.Done done, BiFunction<String, Long, Written> how) {
        return how.apply(DirectoryWindow.path(done.key()), done.version());
    }

    private static EntryOutcome.Done done(EntryOutcome outcome) {
        return switch (outcome) {
            case EntryOutcome.Done done -> done;
            case EntryOutcome.Exists(var key) ->
                throw new Refused(DirectoryProblem.ENTRY_EXISTS).because(URI.create(DirectoryWindow.path(key)));
            case EntryOutcome.Unknown _ -> throw new Refused(KitCode.NOT_YET_KNOWN);
            case EntryOutcome.Stale _ ->
                throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
            case EntryOutcome.Refused(var faults) -> throw refused(faults);
        };
    }

    /** The first fault names the problem; all of them are listed. */
    private static Refused refused(List<Fault> faults) {
        return new Refused(
                DirectoryProblem.of(faults.getFirst().why()),
                null,
                faults.stream().map(EntryDesk::fieldError).toList());
    }

    private static FieldError fieldError(Fault fault) {
        DirectoryProblem problem = DirectoryProblem.of(fault.why());
        return new FieldError("/" + fault.field(), problem.name(), problem.title());
    }
}
