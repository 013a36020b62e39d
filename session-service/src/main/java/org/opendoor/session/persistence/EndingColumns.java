package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.Ending;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.OpenDoor;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Tally;

/** How it ended. The wish and the tally are kept elsewhere in the row: the one in force, and the sessions. */
@Embeddable
record EndingColumns(
        @Enumerated(EnumType.STRING) @Column(name = "ending_kind")
        EndingKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "ending_family")
        Family family,

        @Enumerated(EnumType.STRING) @Column(name = "ending_reason")
        Reason reason,

        @Column(name = "ending_further_reasons") String furtherReasons,
        @Column(name = "ending_revision") Integer revision,
        @Column(name = "ending_policy") Integer policy,
        @Column(name = "ended_on") LocalDate endedOn,

        @Enumerated(EnumType.STRING) @Column(name = "open_door_pace")
        OpenDoor.Pace pace,

        @Column(name = "open_door_not_before") LocalDate notBefore) {

    static EndingColumns of(Ending ending) {
        var cause = ending.cause();
        var openDoor = ending.aftercare().openDoor();
        return new EndingColumns(
                ending.kind(),
                cause.family().orElse(null),
                cause.reason().orElse(null),
                further(cause).isEmpty() ? null : Words.joined(further(cause)),
                ending.revision(),
                ending.policy().orElse(null),
                ending.endedOn(),
                openDoor.pace(),
                openDoor.notBefore().orElse(null));
    }

    /** Whether a session belongs to the time before it was over, so that its register is still owed. */
    boolean covers(Instant session) {
        var owed = kind == EndingKind.NOT_STARTED || kind == EndingKind.DROPPED_OUT;
        return owed && !BritishDate.of(session).isAfter(endedOn);
    }

    Ending ending(ContactWish wish, Tally tally) {
        var openDoor = new OpenDoor(pace, Optional.ofNullable(notBefore));
        return new Ending(
                kind,
                cause(),
                revision,
                endedOn,
                new Ending.Aftercare(wish, openDoor),
                tally,
                Optional.ofNullable(policy));
    }

    private EndingCause cause() {
        if (kind == EndingKind.MERGED) {
            return new EndingCause.GoesOnElsewhere();
        }
        if (reason != null) {
            return new EndingCause.Because(reason, Words.split(furtherReasons, Reason.class));
        }
        return family == null ? new EndingCause.Fulfilled() : new EndingCause.ToldToAdviser(family);
    }

    private static List<Reason> further(EndingCause cause) {
        return switch (cause) {
            case EndingCause.Because(var _, var further) -> further;
            case EndingCause.Fulfilled _, EndingCause.ToldToAdviser _, EndingCause.GoesOnElsewhere _ -> List.of();
        };
    }
}
