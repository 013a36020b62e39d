package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opendoor.session.domain.BritishDate;

/**
 * The sessions of a group: every so many weeks at the same hour by the clock on the wall, bank holidays left out, so that
 * no session is lost to one and the last comes a week later.
 *
 * @param everyWeeks the cadence; 1 is every week
 * @param sessions in their order, at least one
 */
public record Series(int everyWeeks, List<GroupSession> sessions, Changes changes) {

    public Series {
        if (everyWeeks < 1 || sessions.isEmpty()) {
            throw new IllegalArgumentException("a series needs a cadence and a session");
        }
        sessions = List.copyOf(sessions);
    }

    /** @param ids of the sessions, as many as there are to be */
    static Series of(Instant first, int everyWeeks, List<UUID> ids, Arrangement arrangement, Holidays holidays) {
        var times = times(first, everyWeeks, ids.size(), holidays);
        var sessions = new ArrayList<GroupSession>(ids.size());
        for (var id : ids) {
            sessions.add(new GroupSession(id, sessions.size() + 1, times.get(sessions.size()), arrangement));
        }
        return new Series(everyWeeks, sessions, Changes.NONE);
    }

    private static List<Instant> times(Instant first, int everyWeeks, int count, Holidays holidays) {
        return Stream.iterate(first, time -> BritishDate.weeksAfter(time, everyWeeks))
                .filter(time -> !holidays.isHoliday(BritishDate.of(time)))
                .limit(count)
                .toList();
    }

    /** When the day of its last session is over. */
    public Instant overAt() {
        return BritishDate.startOf(BritishDate.of(sessions.getLast().startsAt()).plusDays(1));
    }

    public Instant startsAt() {
        return sessions.getFirst().startsAt();
    }

    /** As the last session has it: what goes on from here. */
    public Arrangement arrangement() {
        return sessions.getLast().arrangement();
    }

    public Optional<GroupSession> find(int number) {
        return number < 1 || number > sessions.size() ? Optional.empty() : Optional.of(sessions.get(number - 1));
    }

    /** The sessions that have not begun, in their order. */
    public List<GroupSession> ahead(Instant now) {
        return sessions.stream().filter(session -> !session.begunBy(now)).toList();
    }

    /** The sessions from this number on. */
    public List<GroupSession> from(int number) {
        return sessions.subList(Math.min(number - 1, sessions.size()), sessions.size());
    }

    /** When the series could begin once more, after this one: what somebody is told who waits for the next. */
    public Instant nextRun(int runsLater, Holidays holidays) {
        return times(sessions.getLast().startsAt(), everyWeeks, 2 + (runsLater - 1) * sessions.size(), holidays)
                .getLast();
    }

    /** One session at another time. */
    Series moved(int number, Instant startsAt) {
        return each(session -> session.number() == number ? session.at(startsAt) : session);
    }

    /** This session at another time, and all later ones in their cadence after it. */
    Series shifted(int number, Instant startsAt, Holidays holidays) {
        var times = times(startsAt, everyWeeks, sessions.size() - number + 1, holidays);
        return each(session -> session.number() < number ? session : session.at(times.get(session.number() - number)));
    }

    /** The whole series one step of its cadence later. */
    Series putOff(Holidays holidays) {
        return shifted(1, BritishDate.weeksAfter(startsAt(), everyWeeks), holidays);
    }

    /** From this session on elsewhere or led by somebody else. */
    Series rearranged(int number, Arrangement other) {
        var counted = new Series(everyWeeks, sessions, changes.and(arrangement(), other));
        return counted.each(session -> session.number() < number ? session : session.with(other));
    }

    boolean inOrder() {
        return Stream.iterate(1, number -> number < sessions.size(), number -> number + 1)
                .allMatch(number -> sessions.get(number - 1)
                        .startsAt()
                        .isBefore(sessions.get(number).startsAt()));
    }

    /** What is not as it was in the other, which has the same sessions. */
    List<GroupSession> differingFrom(Series before) {
        return sessions.stream()
                .filter(session -> !before.sessions.get(session.number() - 1).equals(session))
                .toList();
    }

    private Series each(UnaryOperator<GroupSession> change) {
        return new Series(everyWeeks, sessions.stream().map(change).toList(), changes);
    }
}
