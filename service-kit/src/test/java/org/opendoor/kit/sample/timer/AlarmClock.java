package org.opendoor.kit.sample.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendoor.eventing.Database;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;

/** Rings by a row of its own, so that a double would show; fails as often as its key says. */
@ApplicationScoped
public class AlarmClock implements TimerHandler {
    public static final String KIND = "alarm";

    private final Database database;
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final List<FiredTimer> fired = new CopyOnWriteArrayList<>();

    AlarmClock(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return database.with(session -> session.createNativeQuery("insert into rung (key) values (?1)")
                        .setParameter(1, timer.key())
                        .executeUpdate())
                .invoke(() -> failIfToldSo(timer))
                .replaceWithVoid();
    }

    /** Makes the next firings fail after their work, as often as this. */
    public void failNext(int times) {
        failuresLeft.set(times);
    }

    public List<FiredTimer> fired() {
        return fired;
    }

    private void failIfToldSo(FiredTimer timer) {
        if (timer.key().startsWith("failing") && failuresLeft.getAndDecrement() > 0) {
            throw new IllegalStateException("told to fail");
        }
        fired.add(timer);
    }
}
