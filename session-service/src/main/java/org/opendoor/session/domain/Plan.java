package org.opendoor.session.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendoor.session.domain.PlanItem.ModuleItem;

/**
 * What was agreed at the assessment: an ordered list of modules and onward referrals, and the sessions that have a date.
 * How many there are is told at the start: sessions that wait for a date, such as those of a group that is not full yet,
 * are promised all the same.
 *
 * @param pauses time off; what is missed meanwhile counts for nothing
 * @param sessions those with a date, numbered in the order of time; at the same instant, in the order in which they came
 */
public record Plan(LocalDate agreedOn, List<PlanItem> items, List<Session> sessions, List<Pause> pauses) {

    /** An entry with its dates, before its sessions have their places in the plan. */
    public record Proposed(PlanItem item, List<Dated> sessions) {}

    /** A meeting before it has its place in the plan. */
    public record Dated(UUID id, Meeting meeting) {}

    /** @throws IllegalArgumentException for a plan without a module, which the edges have to keep out */
    public Plan {
        items = List.copyOf(items);
        if (items.stream().noneMatch(ModuleItem.class::isInstance)) {
            throw new IllegalArgumentException("a plan needs at least one module");
        }
        var inOrder = sessions.stream()
                .sorted(Comparator.comparing(Session::startsAt))
                .toList();
        sessions = IntStream.range(0, inOrder.size())
                .mapToObj(n -> inOrder.get(n).numbered(n + 1))
                .toList();
        pauses = List.copyOf(pauses);
    }

    /** Without a pause. */
    public Plan(LocalDate agreedOn, List<PlanItem> items, List<Session> sessions) {
        this(agreedOn, items, sessions, List.of());
    }

    public static Plan of(LocalDate agreedOn, List<Proposed> proposed) {
        var sessions = proposed.stream()
                .flatMap(entry -> entry.item() instanceof ModuleItem module
                        ? dated(module, entry.sessions()).stream()
                        : Stream.empty())
                .toList();
        return new Plan(agreedOn, proposed.stream().map(Proposed::item).toList(), sessions);
    }

    /** Sessions of one entry; their numbers come with their places in the plan. */
    static List<Session> dated(ModuleItem item, List<Dated> dated) {
        return dated.stream()
                .map(one -> new Session(one.id(), 1, item.id(), item.module(), item.delivery(), one.meeting()))
                .toList();
    }

    /** How many sessions are promised. */
    public int size() {
        return modules().stream().mapToInt(ModuleItem::length).sum();
    }

    /** How many of them wait for a date. */
    public int undated() {
        return size() - sessions.size();
    }

    /** The modules in the order of the plan. */
    public List<ModuleItem> modules() {
        return items.stream()
                .filter(ModuleItem.class::isInstance)
                .map(ModuleItem.class::cast)
                .toList();
    }

    public Optional<ModuleItem> module(UUID itemId) {
        return modules().stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** The dated sessions of one entry, in the order of time. */
    public List<Session> sessionsOf(UUID itemId) {
        return sessions.stream()
                .filter(session -> session.itemId().equals(itemId))
                .toList();
    }

    public Optional<Session> find(SessionRef wanted) {
        return sessions.stream().filter(wanted::means).findFirst();
    }

    /** One entry as it is now, in its old place, with these sessions besides those it has. */
    Plan scheduled(ModuleItem item, List<Session> more) {
        var all = Stream.concat(sessions.stream(), more.stream()).toList();
        return new Plan(agreedOn, replaced(item), all, pauses);
    }

    /** One entry as it is now, in its old place, without these of its sessions. */
    Plan without(ModuleItem item, List<Session> undated) {
        var all = sessions.stream()
                .filter(session -> undated.stream().noneMatch(gone -> gone.id().equals(session.id())))
                .toList();
        return new Plan(agreedOn, replaced(item), all, pauses);
    }

    private List<PlanItem> replaced(ModuleItem item) {
        return items.stream()
                .map(known -> known.id().equals(item.id()) ? item : known)
                .toList();
    }

    /** One session as it is now. */
    Plan with(Session moved) {
        var all = new ArrayList<>(sessions);
        all.replaceAll(known -> known.id().equals(moved.id()) ? moved : known);
        return new Plan(agreedOn, items, all, pauses);
    }

    /** One entry as it is now, in its old place. */
    Plan with(ModuleItem item) {
        return scheduled(item, List.of());
    }

    /** One entry more, after all others. */
    Plan with(Proposed more) {
        var added = Stream.concat(items.stream(), Stream.of(more.item())).toList();
        var dated = more.item() instanceof ModuleItem module ? dated(module, more.sessions()) : List.<Session>of();
        return new Plan(
                agreedOn,
                added,
                Stream.concat(sessions.stream(), dated.stream()).toList(),
                pauses);
    }

    Plan with(Pause more) {
        return new Plan(
                agreedOn,
                items,
                sessions,
                Stream.concat(pauses.stream(), Stream.of(more)).toList());
    }

    /** Without the dates of these sessions: they are promised all the same, unless their entry is shorter, too. */
    Plan without(Predicate<Session> gone) {
        return new Plan(agreedOn, items, sessions.stream().filter(gone.negate()).toList(), pauses);
    }

    /** Without one entry and its sessions. */
    Plan without(UUID itemId) {
        var others = items.stream().filter(item -> !item.id().equals(itemId)).toList();
        return new Plan(agreedOn, others, sessions, pauses)
                .without(session -> session.itemId().equals(itemId));
    }

    /** Whether the person has time off on that day. */
    public boolean pausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Promises the same meetings in the same order, whatever their ids and the day on which it was said. */
    boolean sameAs(Plan other) {
        return items.size() == other.items.size()
                && IntStream.range(0, items.size())
                        .allMatch(n -> items.get(n).sameAs(other.items.get(n))
                                && meetings(n).equals(other.meetings(n)));
    }

    private List<Meeting> meetings(int place) {
        return sessionsOf(items.get(place).id()).stream().map(Session::meeting).toList();
    }
}
