package org.opendoor.analytics.projection;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The sessions of a journey.
 *
 * @param attended ids of the sessions attended as both sides hear it, those taken back left out
 * @param register what the NHS side recorded of each session, as last corrected
 */
public record Course(Optional<Plan> plan, Set<UUID> attended, Map<UUID, Attendance> register) {
    static final Course NONE = new Course(Optional.empty(), Set.of(), Map.of());

    public Course {
        attended = Set.copyOf(attended);
        register = Map.copyOf(register);
    }

    /** The sessions that count: those to which the person came, and those that they missed outside a pause. */
    public Stream<Attendance> counting() {
        return register.values().stream().filter(session -> session.came() || isMissed(session));
    }

    public boolean isMissed(Attendance session) {
        return session.stayedAway()
                && plan.filter(agreed -> agreed.isOff(session.heldOn())).isEmpty();
    }

    public int missed() {
        return (int) register.values().stream().filter(this::isMissed).count();
    }

    Course planned(Plan agreed) {
        return new Course(Optional.of(agreed), attended, register);
    }

    Course attendance(UUID attendance, boolean was) {
        var sessions = new HashSet<>(attended);
        boolean _ = was ? sessions.add(attendance) : sessions.remove(attendance);
        return new Course(plan, sessions, register);
    }

    /** The latest by the recording system's clock holds; of two of one instant the one said later. */
    Course registered(UUID attendance, Attendance said) {
        var all = new TreeMap<>(register);
        all.merge(attendance, said, (known, told) -> told.recordedAt().isBefore(known.recordedAt()) ? known : told);
        return new Course(plan, attended, all);
    }
}
