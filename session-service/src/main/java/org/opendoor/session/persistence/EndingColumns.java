package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.Ending;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.OpenDoor;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Tally;

/**
 * How it ended; without a kind it has not. The wish and the tally are kept elsewhere: the one in force in the row, and the
 * sessions.
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record EndingColumns(
        @JsonProperty("ending_kind") EndingKind kind,
        @JsonProperty("ending_family") Family family,
        @JsonProperty("ending_reason") Reason reason,
        @JsonProperty("ending_further_reasons") String furtherReasons,
        @JsonProperty("ending_revision") Integer revision,
        @JsonProperty("ending_policy") Integer policy,
        LocalDate endedOn,
        @JsonProperty("open_door_pace") OpenDoor.Pace pace,
        @JsonProperty("open_door_not_before") LocalDate notBefore) {

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

    Optional<Ending> ending(ContactWish wish, Tally tally) {
        return Optional.ofNullable(kind).map(known -> ended(known, wish, tally));
    }

    private Ending ended(EndingKind known, ContactWish wish, Tally tally) {
        var openDoor = new OpenDoor(pace, Optional.ofNullable(notBefore));
        return new Ending(
                known,
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
