package org.opendoor.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;

/**
 * Makes a POST safe to repeat. The effect and its key are one transaction; a repeat with the same key and body answers
 * the first status and Location with the resource as it is now; a refusal leaves no trace and is decided anew.
 */
@ApplicationScoped
public class Idempotency {
    /** The header every POST that changes something must carry. */
    public static final String HEADER = "Idempotency-Key";

    /** How long a client is kept waiting; the deed itself goes on, and a repeat will tell how it ended. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final CurrentVertxRequest current;
    private final Caller caller;
    private final ObjectMapper json;

    Idempotency(
            IdempotencyKeys keys,
            Transactions transactions,
            CurrentVertxRequest current,
            Caller caller,
            ObjectMapper json) {
        this.keys = keys;
        this.transactions = transactions;
        this.current = current;
        this.caller = caller;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * Lets the request take effect once. Begun, it runs to its end, even if the client goes away; on a clash with
     * somebody else's change it is done again from the start, at most three times.
     *
     * @param request the request record as it was read; null for a POST without a body
     * @param effect the use case; called in a transaction, possibly more than once; throws or fails with {@link Refused}
     *     to say no
     * @param show reads the resource as it is now, for the first answer and for every repeat
     */
    public Uni<Response> once(Object request, Supplier<Uni<Written>> effect, Function<Written, Uni<Shown>> show) {
        Attempt attempt = attempt(request);
        return Begun.toItsEnd(() -> Begun.againAfterAClash(() -> transactions.in(() -> decide(attempt, effect)))
                        .chain(written ->
                                show.apply(written).map(shown -> shown.written(written.status(), written.location()))))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    /** Checks the header alone, for a command that is repeatable by its nature. */
    public void keyRequired() {
        key();
    }

    private Attempt attempt(Object request) {
        var http = current.getCurrent().request();
        return Attempt.of(
                bytes(request), caller.client(), caller.subject(), http.method().name(), http.path(), key());
    }

    private String key() {
        return Attempt.key(current.getCurrent().request().headers().getAll(HEADER));
    }

    private Uni<Written> decide(Attempt attempt, Supplier<Uni<Written>> effect) {
        return keys.lock(attempt).chain(alone -> {
            if (!alone) {
                throw new Refused(KitCode.REQUEST_IN_PROGRESS);
            }
            return keys.find(attempt)
                    .chain(used -> used.map(before -> repeat(attempt, before))
                            .orElseGet(() -> effect.get().chain(written -> keys.keep(attempt, written))));
        });
    }

    private static Uni<Written> repeat(Attempt attempt, IdempotencyKeys.Used before) {
        if (!before.request().equals(attempt.request())) {
            throw new Refused(KitCode.IDEMPOTENCY_KEY_REUSED, "A new request needs a new key.");
        }
        return Uni.createFrom().item(before.written());
    }

    private byte[] bytes(Object request) {
        try {
            return json.writeValueAsBytes(request);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a request record must be writable as JSON", unwritable);
        }
    }
}
