package org.opendoor.session.testing;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.task.Tasks;

/** Tasks as other themes ask for them, without anything having happened. */
public final class SomeTask {

    private SomeTask() {}

    /** A task about this journey or group; answers with its id. */
    public static UUID about(UUID journey, TaskKind kind, String provider, String owner, String words) {
        var wanted = new Tasks.Wanted(
                kind,
                About.journey(journey, "somebody said so"),
                provider,
                Optional.ofNullable(owner),
                Optional.ofNullable(words));
        within(() -> bean(Tasks.class).open(List.of(wanted)));
        return UUID.fromString(Rows.of("select id from task where about = ? and kind = ?", journey, kind.name())
                .getFirst());
    }

    /** A task of this provider that is nobody's. */
    public static UUID of(String provider) {
        return about(Ids.next(), TaskKind.CALL_TO_ANSWER, provider, null, null);
    }

    /** Does something as the platform itself, in a transaction. */
    public static <T> T within(Supplier<Uni<T>> work) {
        return bean(Contexts.class)
                .fresh(() -> bean(Transactions.class).in(work))
                .await()
                .indefinitely();
    }

    /** What the running service has. */
    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
