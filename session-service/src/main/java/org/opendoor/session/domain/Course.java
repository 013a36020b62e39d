package org.opendoor.session.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The plan, and what became of its sessions so far. */
public record Course(Plan plan, SortedMap<Integer, Attendance> attendances) {

    /** Keeps its own copy, by session number. */
    public Course {
        attendances = Collections.unmodifiableSortedMap(new TreeMap<>(attendances));
    }

    /** A plan with what is known of its sessions. */
    public static Course of(Plan plan, Collection<Attendance> known) {
        var byNumber = new TreeMap<Integer, Attendance>();
        known.forEach(attendance -> byNumber.put(attendance.sessionNumber(), attendance));
        return new Course(plan, byNumber);
    }

    static Course starting(Plan plan) {
        return of(plan, List.of());
    }

    public Optional<Attendance> attendanceAt(Session session) {
        return Optional.ofNullable(attendances.get(session.number()));
    }

    Course with(Attendance attendance) {
        var more = new TreeMap<>(attendances);
        more.put(attendance.sessionNumber(), attendance);
        return new Course(plan, more);
    }

    /** Sessions of which nobody has said yet what became of them. */
    List<Session> left() {
        return plan.sessions().stream()
                .filter(session -> !attendances.containsKey(session.number()))
                .toList();
    }

    /** How it went so far. */
    public Tally tally() {
        var attended =
                attendances.values().stream().filter(Attendance::attended).count();
        var missed = attendances.values().stream().filter(Attendance::missed).count();
        return new Tally((int) attended, (int) missed, plan.size());
    }
}
