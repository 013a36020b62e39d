package org.opendoor.session.rest.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.domain.group.Forecast;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.Member;
import org.opendoor.session.domain.group.Seat;

/**
 * Somebody on a group's list.
 *
 * @param position the turn on the waiting list, from 1; null for who has a place
 * @param expectedStart null where nobody can say, because the group was cancelled
 * @param fromSession the number of the first session they are to come to; null for who waits
 * @param introductionOwed whether the introductory session was held without them, and nobody has agreed to make up for it
 * @param withoutAssessment why they may come before an assessment; null where they were assessed
 */
public record MemberBody(
        UUID referralId,
        boolean hasPlace,
        Integer position,
        Instant expectedStart,
        Instant since,
        Integer fromSession,
        boolean introductionOwed,
        Instant introductionAt,
        Seat.Waiver.Because withoutAssessment,
        Instant alternativesOfferedAt,
        Seat.Answer answer) {

    /** Everybody on the list: with a place first, then who waits, each in their order. */
    public record RosterBody(List<MemberBody> items) {
        static RosterBody of(Group.Opened group, Forecast forecast) {
            var members = group.roster().members().stream().map(member -> placed(group, member, forecast));
            var waiting = group.roster().waiting().stream().map(seat -> body(group, seat, null, forecast));
            return new RosterBody(Stream.concat(members, waiting).toList());
        }
    }

    private static MemberBody placed(Group.Opened group, Member member, Forecast forecast) {
        return body(group, member.seat(), member.from(), forecast);
    }

    private static MemberBody body(Group.Opened group, Seat seat, Integer from, Forecast forecast) {
        boolean late = from != null && from > 1;
        return new MemberBody(
                seat.referralId(),
                from != null,
                group.roster().position(seat.referralId()).orElse(null),
                forecast.startOf(seat.referralId(), group).orElse(null),
                seat.since(),
                from,
                late && group.outline().introduction() && seat.introducedAt().isEmpty(),
                seat.introducedAt().orElse(null),
                seat.waiver().map(Seat.Waiver::because).orElse(null),
                seat.offer().map(Seat.Offer::at).orElse(null),
                seat.offer().flatMap(Seat.Offer::answer).orElse(null));
    }
}
