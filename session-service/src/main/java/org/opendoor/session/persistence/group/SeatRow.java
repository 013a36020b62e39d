package org.opendoor.session.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.group.Departure;
import org.opendoor.session.domain.group.Member;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.domain.group.Seat;

/** Somebody on a group's list, or who was. */
@Entity
@Table(name = "group_seat")
class SeatRow {

    @Id
    UUID id;

    @Column(name = "group_id")
    UUID groupId;

    @Column(name = "referral_id")
    UUID referralId;

    String provider;
    String module;
    Instant since;

    /** Null for who waits. */
    @Column(name = "from_session")
    Integer fromSession;

    @Enumerated(EnumType.STRING)
    Seat.Waiver.Because waiver;

    @Column(name = "waived_by")
    String waivedBy;

    @Column(name = "introduced_at")
    Instant introducedAt;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Enumerated(EnumType.STRING)
    Seat.Answer answer;

    @Column(name = "left_at")
    Instant leftAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_because")
    Departure leftBecause;

    static SeatRow of(Outline outline, Seat seat) {
        var row = new SeatRow();
        row.id = seat.id();
        row.groupId = outline.id();
        row.referralId = seat.referralId();
        row.provider = outline.provider();
        row.module = outline.module();
        row.since = seat.since();
        row.waiver = seat.waiver().map(Seat.Waiver::because).orElse(null);
        row.waivedBy = seat.waiver().map(Seat.Waiver::decidedBy).orElse(null);
        return row;
    }

    boolean isTaken() {
        return leftAt == null;
    }

    void write(Seat seat, Integer from) {
        fromSession = from;
        introducedAt = seat.introducedAt().orElse(null);
        offeredAt = seat.offer().map(Seat.Offer::at).orElse(null);
        answer = seat.offer().flatMap(Seat.Offer::answer).orElse(null);
    }

    void answered(Seat.Answer said, Instant at) {
        offeredAt = at;
        answer = said;
    }

    void left(Departure because, Instant at) {
        leftAt = at;
        leftBecause = because;
    }

    Member member() {
        return new Member(seat(), fromSession);
    }

    Seat seat() {
        return new Seat(
                id,
                referralId,
                since,
                Optional.ofNullable(waiver).map(because -> new Seat.Waiver(because, waivedBy)),
                Optional.ofNullable(introducedAt),
                Optional.ofNullable(offeredAt).map(at -> new Seat.Offer(at, Optional.ofNullable(answer))));
    }
}
