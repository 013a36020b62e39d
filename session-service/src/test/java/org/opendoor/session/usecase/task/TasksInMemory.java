package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.usecase.withdrawal.WithdrawalDeadlines;

/** What was asked for. */
public final class TasksInMemory implements Tasks, WithdrawalDeadlines {

    public final List<Wanted> wanted = new ArrayList<>();
    public final List<Unneeded> unneeded = new ArrayList<>();
    public final List<UUID> watched = new ArrayList<>();

    @Override
    public Uni<Void> open(List<Wanted> more) {
        wanted.addAll(more);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> drop(List<Unneeded> more) {
        unneeded.addAll(more);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> watch(UUID referralId) {
        watched.add(referralId);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        watched.remove(referralId);
        return Uni.createFrom().voidItem();
    }
}
