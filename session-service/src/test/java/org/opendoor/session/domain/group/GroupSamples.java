package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.group.GroupCommand.Join;
import org.opendoor.session.domain.group.GroupCommand.Timetable;

/** A group for two to three people on Mondays at ten from 8 March 2027. It is noon on 1 March; Easter Monday is 29 March. */
public final class GroupSamples {

    public static final Instant NOW = Samples.NOW;
    public static final Instant FIRST = Instant.parse("2027-03-08T10:00:00Z");
    public static final Arrangement HALL = new Arrangement(Optional.of("hall"), "practitioner-1");
    public static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-0000000000b1");
    public static final Outline OUTLINE =
            new Outline(ID, "tees-valley-nhs", "SLEEP_WELL", Medium.FACE_TO_FACE, new Outline.Size(2, 3), true);
    public static final Holidays EASTER =
            new Holidays(day -> !Set.of("2027-03-26", "2027-03-29").contains(day.toString()));
    public static final GroupRules RULES = new GroupRules(GroupPolicy.IN_FORCE, EASTER);

    private GroupSamples() {}

    public static UUID person(int number) {
        return UUID.fromString("019a0000-0000-7000-a000-%012d".formatted(number));
    }

    public static Seat seat(int person) {
        return seat(person, NOW);
    }

    public static Seat seat(int person, Instant since) {
        return new Seat(
                UUID.fromString("019a0000-0000-7000-b000-%012d".formatted(person)),
                person(person),
                since,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static GroupCommand.Open open(Instant first, int sessions) {
        return new GroupCommand.Open(OUTLINE, new Timetable(first, 1), HALL, ids(sessions), NOW);
    }

    public static List<UUID> ids(int sessions) {
        return IntStream.rangeClosed(1, sessions).mapToObj(Samples::sessionId).toList();
    }

    public static Join join(int person, Instant at) {
        return new Join(seat(person, at), Standing.ACCEPTED, at);
    }

    /** With so many who have joined, one after the other, at this moment. */
    public static Group.Opened with(int people, Instant at) {
        var now = after(new Group.Unopened(), open(FIRST, 4));
        for (int person = 1; person <= people; person++) {
            now = after(now, join(person, at));
        }
        return now;
    }

    public static Group.Opened with(int people) {
        return with(people, NOW);
    }

    public static Group.Opened after(Group state, GroupCommand command) {
        return GroupEvolution.after(state, accepted(state, command));
    }

    public static List<GroupEvent> accepted(Group state, GroupCommand command) {
        return switch (RULES.decide(state, command)) {
            case Decision.Accepted(var events) -> events;
            case Decision.AlreadyDone<?, ?> _, Decision.Refused<?, ?> _ ->
                throw new AssertionError(command + " was not accepted: " + RULES.decide(state, command));
        };
    }
}
