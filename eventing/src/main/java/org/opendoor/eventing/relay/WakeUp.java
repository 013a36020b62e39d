package org.opendoor.eventing.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that a transaction was committed. Many signals before it looks are one. */
@ApplicationScoped
public class WakeUp {

    private final Semaphore signals = new Semaphore(0);

    /** Costs nothing where nobody waits; never blocks. */
    public void signal() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    boolean await(long millis) throws InterruptedException {
        var woken = signals.tryAcquire(millis, TimeUnit.MILLISECONDS);
        signals.drainPermits();
        return woken;
    }
}
