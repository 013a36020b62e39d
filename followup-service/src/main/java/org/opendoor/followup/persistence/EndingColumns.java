package org.opendoor.followup.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.Ending;
import org.opendoor.followup.domain.EndingKind;
import org.opendoor.followup.domain.OpenDoor;
import org.opendoor.followup.domain.Parties;
import org.opendoor.followup.domain.ReasonFamily;

/** The newest ending heard, beside the follow-up it belongs to; absent while the journey has not ended. */
@Embeddable
class EndingColumns {
    @Enumerated(EnumType.STRING)
    EndingKind endingKind;

    @Enumerated(EnumType.STRING)
    ReasonFamily endingFamily;

    Integer endingRevision;
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    CustomerKind endingCustomerKind;

    String endingDistrict;
    String endingProvider;
    String endingAdviser;

    @Enumerated(EnumType.STRING)
    ContactWish.Wanted wishWanted;

    LocalDate wishNotBefore;
    String[] wishTimes;

    @Enumerated(EnumType.STRING)
    OpenDoor.Pace openDoorPace;

    LocalDate openDoorNotBefore;

    static EndingColumns of(Ending ending) {
        var columns = new EndingColumns();
        columns.endingKind = ending.kind();
        columns.endingFamily = ending.family().orElse(null);
        columns.endingRevision = ending.revision();
        columns.endedOn = ending.endedOn();
        columns.endingCustomerKind = ending.parties().customerKind();
        columns.endingDistrict = ending.parties().district();
        columns.endingProvider = ending.parties().provider();
        columns.endingAdviser = ending.parties().adviser().orElse(null);
        columns.wishWanted = ending.wish().wanted();
        columns.wishNotBefore = ending.wish().notBefore().orElse(null);
        columns.wishTimes =
                ending.wish().times().stream().map(Enum::name).sorted().toArray(String[]::new);
        columns.openDoorPace = ending.openDoor().pace();
        columns.openDoorNotBefore = ending.openDoor().notBefore().orElse(null);
        return columns;
    }

    Ending ending() {
        var times = Arrays.stream(wishTimes).map(ContactWish.TimeOfDay::valueOf).collect(Collectors.toSet());
        return new Ending(
                endingKind,
                Optional.ofNullable(endingFamily),
                endingRevision,
                endedOn,
                new Parties(endingCustomerKind, endingDistrict, endingProvider, Optional.ofNullable(endingAdviser)),
                new ContactWish(wishWanted, Optional.ofNullable(wishNotBefore), times),
                new OpenDoor(openDoorPace, Optional.ofNullable(openDoorNotBefore)));
    }
}
