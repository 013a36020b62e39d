package org.opendoor.session.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.usecase.note.RewriteNote.Rewritten;

/** How what was written about somebody in words is answered. */
public final class NoteAnswers {

    private NoteAnswers() {}

    /** Shown, and stored nowhere between here and the reader. */
    public static Response unstored(Shown shown) {
        return Response.fromResponse(shown.ok())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** @throws Refused where it was not written */
    public static void check(Rewritten rewritten) {
        switch (rewritten) {
            case Rewritten.Done _ -> {}
            case Rewritten.Stale _ ->
                throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
            case Rewritten.Refused(var why) -> throw new Refused(ProgrammeCode.of(why));
        }
    }
}
