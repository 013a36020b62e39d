package org.opendoor.followup.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.followup.domain.Booking;
import org.opendoor.followup.domain.Moment;
import org.opendoor.followup.domain.Reaching;

/** What was agreed and asked for to reach somebody, beside the contact it belongs to. */
@Embeddable
class ReachingColumns {
    Instant bookedAt;
    LocalDate bookedOn;

    @Enumerated(EnumType.STRING)
    Booking.How bookedHow;

    String bookedBy;
    boolean letterAskedFor;

    static ReachingColumns of(Reaching reaching) {
        var columns = new ReachingColumns();
        columns.letterAskedFor = reaching.letterAskedFor();
        reaching.booking().ifPresent(columns::take);
        return columns;
    }

    Reaching reaching() {
        var booking =
                Optional.ofNullable(bookedAt).map(at -> new Booking(new Moment(at, bookedOn), bookedHow, bookedBy));
        return new Reaching(booking, letterAskedFor);
    }

    private void take(Booking booking) {
        bookedAt = booking.when().at();
        bookedOn = booking.when().on();
        bookedHow = booking.how();
        bookedBy = booking.by();
    }
}
