package org.opendoor.session.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan, and what became of its sessions so far.
 *
 * @param attendances by the id of the session: its number may change when another one moves
 */
public record Course(Plan plan, Map<UUID, Attendance> attendances) {

    /** Keeps its own copy. */
    public Course {
        attendances = Map.copyOf(attendances);
    }

    /** A plan with what is known of its sessions. */
    public static Course of(Plan plan, Collection<Attendance> known) {
        return new Course(
                plan,
                known.stream().collect(Collectors.toMap(Attendance::sessionId, Function.identity(), (_, b) -> b)));
    }

    static Course starting(Plan plan) {
        return of(plan, List.of());
    }

    public Optional<Attendance> attendanceAt(Session session) {
        return Optional.ofNullable(attendances.get(session.id()));
    }

    Course with(Attendance attendance) {
        return of(
                plan,
                Stream.concat(attendances.values().stream(), Stream.of(attendance))
                        .toList());
    }

    Course with(Plan changed) {
        return new Course(changed, attendances);
    }

    /** Dated sessions of which nobody has said yet what became of them; those in a pause wait for nobody. */
    public List<Session> unanswered() {
        return plan.sessions().stream()
                .filter(session -> !attendances.containsKey(session.id()))
                .filter(session -> !plan.pausedOn(session.heldOn()))
                .toList();
    }

    /** How many sessions are still to be answered for: promised ones without a date count too. */
    public int left() {
        return unanswered().size() + plan.undated();
    }

    /** The last session of all, once it is the only one left and has a date. */
    Optional<Session> lastAhead() {
        return left() == 1 ? unanswered().stream().findFirst() : Optional.empty();
    }

    /** Whether of every module at least one session took place, whether the person came or not. */
    boolean everyModuleHeld() {
        return plan.modules().stream()
                .allMatch(module -> plan.sessionsOf(module.id()).stream()
                        .flatMap(session -> attendanceAt(session).stream())
                        .anyMatch(attendance -> attendance.attended() || attendance.missed()));
    }

    /** How it went so far. Whoever came in a pause was there; whoever did not has missed nothing. */
    public Tally tally() {
        var attended =
                attendances.values().stream().filter(Attendance::attended).count();
        var missed = plan.sessions().stream()
                .filter(session ->
                        attendanceAt(session).filter(Attendance::missed).isPresent())
                .filter(session -> !plan.pausedOn(session.heldOn()))
                .count();
        return new Tally((int) attended, (int) missed, plan.size());
    }
}
