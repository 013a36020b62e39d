package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened to a group. */
public sealed interface GroupEvent {

    /** It waits for its members. */
    record GroupOpened(Outline outline, Series series) implements GroupEvent {}

    /** Somebody has a place. */
    record PlaceTaken(Member member) implements GroupEvent {}

    /** It is full, and somebody waits. */
    record WaitBegan(Seat seat) implements GroupEvent {}

    /** Somebody who waited has a place. */
    record MovedUp(Member member) implements GroupEvent {}

    /** Somebody who joined late is introduced one-to-one. */
    record IntroductionAgreed(UUID referralId, Instant introducedAt) implements GroupEvent {}

    /** Somebody is not on the list any more. */
    record SeatLeft(UUID referralId, Departure because, boolean hadPlace) implements GroupEvent {}

    /** Enough have come: its dates stand. */
    record GroupStarted() implements GroupEvent {}

    /** Too few came in time: its dates are later ones. */
    record SeriesPutOff(Series series) implements GroupEvent {}

    /** Fewer are left than it needs. */
    record FellBelowMinimum(int members) implements GroupEvent {}

    /** One-to-one, another venue or the telephone are to be offered to somebody who has waited. */
    record AlternativesOffered(UUID referralId, Instant at) implements GroupEvent {}

    /** What they said. */
    record OfferAnswered(UUID referralId, Seat.Answer answer, Instant at) implements GroupEvent {}

    /** Sessions are at another time, in another place, or led by somebody else. */
    record SessionsChanged(Series series, List<GroupSession> changed) implements GroupEvent {}

    /** People meet another way, or it has another size. */
    record GroupReshaped(Outline outline) implements GroupEvent {}

    /** Its last session is over. */
    record GroupFinished() implements GroupEvent {}

    /** It will not take place. */
    record GroupCancelled() implements GroupEvent {}
}
