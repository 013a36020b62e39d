package org.opendoor.followup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.Ending;
import org.opendoor.followup.domain.EndingKind;
import org.opendoor.followup.domain.OpenDoor;
import org.opendoor.followup.domain.ReasonFamily;

/**
 * How the journey ended, as far as may cross the wall, and what the person wishes.
 *
 * @param family which kind of reason; absent for a completion
 * @param contactWish whether, from when on and at what time of day they want to hear from somebody
 * @param openDoor at what pace they may be invited back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndingView(
        EndingKind kind, ReasonFamily family, LocalDate endedOn, WishView contactWish, OpenDoorView openDoor) {

    /** The wish. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WishView(ContactWish.Wanted wanted, LocalDate notBefore, SortedSet<ContactWish.TimeOfDay> times) {}

    /** The pace. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpenDoorView(OpenDoor.Pace pace, LocalDate notBefore) {}

    static EndingView of(Ending ending) {
        var wish = ending.wish();
        var openDoor = ending.openDoor();
        return new EndingView(
                ending.kind(),
                ending.family().orElse(null),
                ending.endedOn(),
                new WishView(wish.wanted(), wish.notBefore().orElse(null), new TreeSet<>(wish.times())),
                new OpenDoorView(openDoor.pace(), openDoor.notBefore().orElse(null)));
    }
}
