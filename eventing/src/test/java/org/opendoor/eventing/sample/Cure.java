package org.opendoor.eventing.sample;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the fault for which notes die has been mended, so that a redrive can succeed. */
@ApplicationScoped
public class Cure {

    private volatile boolean found;

    public boolean found() {
        return found;
    }

    public void find(boolean isFound) {
        found = isFound;
    }
}
