package org.opendoor.kit.correlation;

import java.util.UUID;
import org.opendoor.eventing.Causality;

/** The correlation id of whatever is being done on the current Vert.x context. */
public final class Correlation {
    /** Header of requests and responses. */
    public static final String HEADER = "X-Correlation-Id";

    private Correlation() {}

    /** The current id; a new one where nothing has been begun yet. */
    public static UUID current() {
        return Causality.current().correlationId();
    }
}
