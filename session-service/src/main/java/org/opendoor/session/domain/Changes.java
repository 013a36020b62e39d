package org.opendoor.session.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opendoor.session.domain.PlanChange.Kind;
import org.opendoor.session.domain.PlanItem.ModuleItem;

/** What a plan is after a change. */
sealed interface Changes {

    /** Another plan. */
    record To(Kind kind, Plan plan) implements Changes {}

    /** It is so already. */
    record Nothing() implements Changes {}

    /** That cannot be. */
    record Not(ProgrammeRefusal why) implements Changes {}

    static Changes of(Course course, PlanChange change, Instant now) {
        return switch (change) {
            case PlanChange.Resize(var id, var length) -> ofModule(course, id, item -> resize(course, item, length));
            case PlanChange.Add add -> add(course.plan(), add);
            case PlanChange.Drop(var id) -> drop(course, id);
            case PlanChange.TakeBreak(var pause) -> pause(course, pause, now);
            case PlanChange.Taper(var id, var weeks) -> ofModule(course, id, item -> taper(course, item, weeks));
            case PlanChange.Deliver deliver ->
                ofModule(course, deliver.itemId(), item -> deliver(course, item, deliver, now));
        };
    }

    private static Changes ofModule(Course course, UUID itemId, Function<ModuleItem, Changes> change) {
        return course.plan().module(itemId).map(change).orElse(new Not(ProgrammeRefusal.NO_SUCH_ITEM));
    }

    private static Changes resize(Course course, ModuleItem item, int length) {
        if (length == item.length()) {
            return new Nothing();
        }
        var sessions = course.plan().sessionsOf(item.id());
        var open = sessions.stream()
                .filter(session -> course.attendanceAt(session).isEmpty())
                .toList();
        int held = sessions.size() - open.size();
        if (length < held) {
            return new Not(ProgrammeRefusal.SESSIONS_ALREADY_HELD);
        }
        var gone = new HashSet<>(open.subList(Math.min(open.size(), length - held), open.size()));
        var plan = course.plan().with(item.ofLength(length)).without(gone::contains);
        return new To(length > item.length() ? Kind.LENGTHENED : Kind.SHORTENED, plan);
    }

    private static Changes add(Plan plan, PlanChange.Add add) {
        var longer = plan.with(new Plan.Proposed(add.item(), add.sessions()));
        return add.rules()
                .flatMap(rules -> rules.againstMore(longer, plan))
                .<Changes>map(Not::new)
                .orElseGet(() -> new To(Kind.LENGTHENED, longer));
    }

    private static Changes drop(Course course, UUID itemId) {
        var plan = course.plan();
        if (plan.items().stream().noneMatch(item -> item.id().equals(itemId))) {
            return new Not(ProgrammeRefusal.NO_SUCH_ITEM);
        }
        if (plan.sessionsOf(itemId).stream()
                .anyMatch(session -> course.attendanceAt(session).isPresent())) {
            return new Not(ProgrammeRefusal.SESSIONS_ALREADY_HELD);
        }
        boolean another = plan.modules().stream().anyMatch(item -> !item.id().equals(itemId));
        return another ? new To(Kind.SHORTENED, plan.without(itemId)) : new Not(ProgrammeRefusal.PLAN_WOULD_BE_EMPTY);
    }

    /** A group goes on without the person; sessions of their own get other dates when they are back. */
    private static Changes pause(Course course, Pause pause, Instant now) {
        var plan = course.plan();
        if (plan.pauses().contains(pause)) {
            return new Nothing();
        }
        Predicate<Session> waits = session -> pause.covers(session.heldOn())
                && session.delivery() == Delivery.ONE_TO_ONE
                && isOpen(course, session, now);
        return new To(Kind.PAUSED, plan.without(waits).with(pause));
    }

    private static Changes taper(Course course, ModuleItem item, int weeksBetween) {
        if (item.delivery() == Delivery.GROUP) {
            return new Not(ProgrammeRefusal.GROUP_KEEPS_ITS_PACE);
        }
        var open = course.plan().sessionsOf(item.id()).stream()
                .filter(session -> course.attendanceAt(session).isEmpty())
                .toList();
        var plan = course.plan();
        for (int n = 1; n < open.size(); n++) {
            var at = BritishDate.weeksAfter(open.getFirst().startsAt(), n * weeksBetween);
            plan = plan.with(open.get(n).with(Meeting.Change.to(at)));
        }
        return plan.equals(course.plan()) ? new Nothing() : new To(Kind.TAPERED, plan);
    }

    /** What has not begun waits for other dates. */
    private static Changes deliver(Course course, ModuleItem item, PlanChange.Deliver wanted, Instant now) {
        if (item.delivery() == wanted.delivery()) {
            return item.unmet().equals(wanted.unmet())
                    ? new Nothing()
                    : new To(Kind.DELIVERED_OTHERWISE, course.plan().with(item.heldAs(wanted)));
        }
        var plan = course.plan()
                .with(item.heldAs(wanted))
                .without(session -> session.itemId().equals(item.id()) && isOpen(course, session, now));
        return new To(Kind.DELIVERED_OTHERWISE, plan);
    }

    private static boolean isOpen(Course course, Session session, Instant now) {
        return course.attendanceAt(session).isEmpty() && !session.heldBy(now);
    }
}
