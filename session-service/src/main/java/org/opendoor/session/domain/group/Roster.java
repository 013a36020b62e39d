package org.opendoor.session.domain.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who has a place and who waits for one, both in the order in which they came. */
public record Roster(List<Member> members, List<Seat> waiting) {

    static final Roster EMPTY = new Roster(List.of(), List.of());

    public Roster {
        members = List.copyOf(members);
        waiting = List.copyOf(waiting);
    }

    public Optional<Member> member(UUID referralId) {
        return members.stream()
                .filter(member -> member.seat().referralId().equals(referralId))
                .findFirst();
    }

    public Optional<Seat> seat(UUID referralId) {
        return seats().filter(seat -> seat.referralId().equals(referralId)).findFirst();
    }

    /** With a place first, then who waits. */
    public Stream<Seat> seats() {
        return Stream.concat(members.stream().map(Member::seat), waiting.stream());
    }

    /** The place on the waiting list, from 1; empty for who is not on it. */
    public Optional<Integer> position(UUID referralId) {
        return IntStream.range(0, waiting.size())
                .filter(index -> waiting.get(index).referralId().equals(referralId))
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    Roster with(Member member) {
        return new Roster(Stream.concat(members.stream(), Stream.of(member)).toList(), waiting);
    }

    Roster waitingToo(Seat seat) {
        return new Roster(
                members, Stream.concat(waiting.stream(), Stream.of(seat)).toList());
    }

    Roster without(UUID referralId) {
        return new Roster(
                members.stream()
                        .filter(member -> !member.seat().referralId().equals(referralId))
                        .toList(),
                waiting.stream()
                        .filter(seat -> !seat.referralId().equals(referralId))
                        .toList());
    }

    Roster movedUp(Member member) {
        return without(member.seat().referralId()).with(member);
    }

    /** Nobody has a place any more; everybody keeps their turn. */
    Roster allWaiting() {
        return new Roster(List.of(), seats().toList());
    }

    Roster changed(UUID referralId, UnaryOperator<Seat> change) {
        UnaryOperator<Seat> theirs = seat -> seat.referralId().equals(referralId) ? change.apply(seat) : seat;
        return new Roster(
                members.stream()
                        .map(member -> new Member(theirs.apply(member.seat()), member.from()))
                        .toList(),
                waiting.stream().map(theirs).toList());
    }
}
