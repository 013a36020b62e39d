package org.opendoor.referral.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.opendoor.referral.domain.ContactWish;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Leaving;
import org.opendoor.referral.domain.Offer;
import org.opendoor.referral.domain.OpenDoor;
import org.opendoor.referral.domain.TimeOfDay;

/** An ending of this side with all that opening a follow-up needs, as {@code common/ending.json} has it. */
record EndingData(
        EndingKind kind,
        Family family,
        int revision,
        LocalDate endedOn,
        String district,
        String adviser,
        String provider,
        CustomerKind customerKind,
        Wish contactWish,
        Door openDoor) {

    record Wish(ContactWish.Wanted wanted, LocalDate notBefore, Set<TimeOfDay> times) {}

    record Door(OpenDoor.Pace pace, LocalDate notBefore) {}

    static EndingData of(Offer offer, Ending ending, Leaving leaving) {
        ContactWish wish = leaving.wish();
        OpenDoor door = leaving.door();
        return new EndingData(
                ending.kind(),
                ending.family().orElse(null),
                ending.revision(),
                ending.endedOn(),
                offer.place().district(),
                offer.place().adviser().orElse(null),
                offer.place().provider(),
                offer.kind(),
                new Wish(wish.wanted(), wish.notBefore().orElse(null), wish.times()),
                new Door(door.pace(), door.notBefore().orElse(null)));
    }
}
