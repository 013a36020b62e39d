package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was agreed at the assessment: all suggested sessions, told at the start and numbered "n of m" in the order of time.
 */
public record Plan(LocalDate agreedOn, List<Session> sessions) {

    /** A meeting before it has its place in the plan. */
    public record Proposed(UUID id, Instant startsAt, String module, Delivery delivery) {}

    /** A module as the plan shows it: how many sessions, and how. */
    public record Module(String code, Delivery delivery, int sessions) {}

    /** @throws IllegalArgumentException for a plan without sessions, which the edges have to keep out */
    public Plan {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a plan needs at least one session");
        }
        sessions = List.copyOf(sessions);
    }

    /** Numbers the sessions in the order of time; sessions at the same instant stay in the order in which they came. */
    public static Plan of(LocalDate agreedOn, List<Proposed> proposed) {
        var inOrder = proposed.stream()
                .sorted(Comparator.comparing(Proposed::startsAt))
                .toList();
        var sessions = new ArrayList<Session>(inOrder.size());
        for (var next : inOrder) {
            sessions.add(new Session(next.id(), sessions.size() + 1, next.startsAt(), next.module(), next.delivery()));
        }
        return new Plan(agreedOn, sessions);
    }

    public int size() {
        return sessions.size();
    }

    /** The modules in the order in which they start. */
    public List<Module> modules() {
        record Kind(String code, Delivery delivery) {}
        var counted = new LinkedHashMap<Kind, Integer>();
        sessions.forEach(session -> counted.merge(new Kind(session.module(), session.delivery()), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(kind -> new Module(kind.getKey().code(), kind.getKey().delivery(), kind.getValue()))
                .toList();
    }

    public Optional<Session> find(SessionRef wanted) {
        return sessions.stream().filter(wanted::means).findFirst();
    }

    /** Promises the same meetings, whatever their ids and the day on which it was said. */
    boolean sameAs(Plan other) {
        return meetings().equals(other.meetings());
    }

    private List<List<Object>> meetings() {
        return sessions.stream()
                .map(session -> List.<Object>of(session.startsAt(), session.module(), session.delivery()))
                .toList();
    }
}
