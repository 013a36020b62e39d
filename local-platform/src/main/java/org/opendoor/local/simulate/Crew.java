package org.opendoor.local.simulate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.opendoor.embedded.PartFailed;

/** Several at work at once: what is to be done for one person is done in order, for different people side by side. */
final class Crew implements AutoCloseable {
    private static final int HANDS = 8;

    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private final Sent sent;

    Crew(Sent sent) {
        this.sent = sent;
    }

    /** Returns when all of it is done. A call that is refused ends that person's day, and is told at the end. */
    void work(Map<Person, List<Agenda.Deed>> due, Today today) {
        var working = due.entrySet().stream()
                .map(each -> hands.submit(() -> serve(each.getKey(), each.getValue(), today)))
                .toList();
        try {
            for (var one : working) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("What cannot go wrong did", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted at work", e);
        }
    }

    private void serve(Person person, List<Agenda.Deed> deeds, Today today) {
        try {
            deeds.forEach(deed -> deed.on(person, today));
        } catch (PartFailed refused) {
            sent.refused(refused.getMessage());
        }
    }

    @Override
    public void close() {
        hands.close();
    }
}
