package org.opendoor.session.rest;

import java.util.List;
import java.util.UUID;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.SessionRef;

/** How a request points at a session: by its number or by its id, and not by both. */
final class Pointed {

    private Pointed() {}

    /** @throws Refused where neither or both are told */
    static SessionRef at(Integer sessionNumber, UUID sessionId) {
        if ((sessionNumber == null) == (sessionId == null)) {
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError("/sessionNumber", "ONE_OF", "either sessionNumber or sessionId")));
        }
        return sessionId == null ? new SessionRef.ByNumber(sessionNumber) : new SessionRef.ById(sessionId);
    }
}
