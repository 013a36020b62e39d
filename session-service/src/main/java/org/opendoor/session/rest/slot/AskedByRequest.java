package org.opendoor.session.rest.slot;

import java.util.List;
import java.util.Optional;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.AskedBy;
import org.opendoor.session.domain.AttendanceReason;

/** Who wants the first meeting moved or cancelled, as requests say it. */
public enum AskedByRequest {
    PERSON,
    PROVIDER,
    REFERRER;

    /** @param reason of the person; nobody else has one here */
    AskedBy with(AttendanceReason reason) {
        return switch (this) {
            case PERSON ->
                new AskedBy.ThePerson(Optional.ofNullable(reason)
                        .orElseThrow(() -> refused("REASON_NEEDED", "the person's reason; NOT_STATED is one")));
            case PROVIDER -> without(reason, new AskedBy.TheProvider());
            case REFERRER -> without(reason, new AskedBy.TheReferrer());
        };
    }

    private static AskedBy without(AttendanceReason reason, AskedBy by) {
        if (reason != null) {
            throw refused("REASON_NOT_EXPECTED", "only what the person asks for has one of these reasons");
        }
        return by;
    }

    private static Refused refused(String code, String detail) {
        return new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError("/reason", code, detail)));
    }
}
