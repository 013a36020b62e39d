package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.ProgrammeRefusal.MODULES_OVERLAP;
import static org.opendoor.session.domain.ProgrammeRefusal.MORE_THAN_PROMISED;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_SUCH_ITEM;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_SUCH_SESSION;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_HAS_AN_ANSWER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.ProgrammeCommand.AgreePlan;
import org.opendoor.session.domain.ProgrammeCommand.LeaveGroup;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.ScheduleSessions;
import org.opendoor.session.domain.ProgrammeEvent.GroupLeft;
import org.opendoor.session.domain.ProgrammeEvent.PlanAgreed;
import org.opendoor.session.domain.ProgrammeEvent.PreferenceUnmet;
import org.opendoor.session.domain.ProgrammeEvent.SessionRescheduled;
import org.opendoor.session.domain.ProgrammeEvent.SessionsScheduled;

/** What is promised, and when. */
final class Planning {

    private Planning() {}

    /** The last session is announced in the one before it; where there is none before it, with the plan. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> agree(AgreePlan command) {
        var plan = command.plan();
        var against = command.rules().flatMap(rules -> rules.against(plan));
        if (against.isPresent()) {
            return refuse(against.get());
        }
        var overrides = command.rules().map(Rulebook::overrides).orElse(List.of());
        var events = new ArrayList<ProgrammeEvent>(List.of(new PlanAgreed(plan, overrides)));
        events.addAll(PreferenceUnmet.of(plan.modules()));
        events.addAll(Foresight.of(Course.starting(plan)));
        return accept(events);
    }

    /** Gives dates to sessions that are promised and have none yet, such as those of a group that starts. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> schedule(Course course, ScheduleSessions command) {
        return course.plan()
                .module(command.itemId())
                .map(item -> schedule(course, item, command))
                .orElse(refuse(NO_SUCH_ITEM));
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> schedule(
            Course course, ModuleItem item, ScheduleSessions command) {
        var plan = course.plan();
        var known = plan.sessionsOf(item.id()).stream().map(Session::meeting).toList();
        var news = command.sessions().stream()
                .filter(dated -> !known.contains(dated.meeting()))
                .toList();
        var now = item.inGroup(command.groupId());
        if (news.isEmpty() && now.equals(item)) {
            return alreadyDone();
        }
        if (known.size() + news.size() > item.length()) {
            return refuse(MORE_THAN_PROMISED);
        }
        var after = course.with(plan.scheduled(now, Plan.dated(now, news)));
        if (command.overlap().isEmpty() && Rulebook.overlapping(after.plan()) && !Rulebook.overlapping(plan)) {
            return refuse(MODULES_OVERLAP);
        }
        var ids = news.stream().map(Plan.Dated::id).toList();
        var placed = after.plan().sessions().stream()
                .filter(session -> ids.contains(session.id()))
                .toList();
        var events = new ArrayList<ProgrammeEvent>(List.of(new SessionsScheduled(now, placed)));
        events.addAll(Foresight.between(course, after));
        return accept(events);
    }

    /** What was held, or answered for, stays with the person; what is ahead waits for another date. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> leave(Course course, LeaveGroup command) {
        var plan = course.plan();
        return plan.modules().stream()
                .filter(item -> item.groupId().filter(command.groupId()::equals).isPresent()
                        || (command.onward().isPresent() && waits(item, command.module())))
                .findFirst()
                .map(item -> leave(course, item, command))
                .orElse(alreadyDone());
    }

    private static boolean waits(ModuleItem item, String module) {
        return item.groupId().isEmpty() && item.module().equals(module) && item.delivery() == Delivery.GROUP;
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> leave(
            Course course, ModuleItem item, LeaveGroup command) {
        var undated = course.unanswered().stream()
                .filter(session -> session.itemId().equals(item.id()))
                .filter(session -> session.meeting().groupSession().isPresent() && !session.heldBy(command.at()))
                .toList();
        var now = item.alone(command.onward().orElse(item.delivery()));
        var after = course.with(course.plan().without(now, undated));
        var events = new ArrayList<ProgrammeEvent>(List.of(new GroupLeft(now, undated)));
        events.addAll(Foresight.between(course, after));
        return accept(events);
    }

    /** Moves sessions; one of which somebody has said what became of it stays where it was. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> reschedule(Course course, RescheduleSessions command) {
        var moved = new LinkedHashMap<Session, Session>();
        for (var move : command.moves()) {
            var named = course.plan().find(move.session());
            if (named.isEmpty()) {
                return refuse(NO_SUCH_SESSION);
            }
            if (course.attendanceAt(named.get()).isPresent()) {
                return refuse(SESSION_HAS_AN_ANSWER);
            }
            moved.merge(named.get(), named.get().with(move.to()), (sofar, _) -> sofar.with(move.to()));
        }
        moved.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return moved.isEmpty() ? alreadyDone() : accept(moved(course, moved));
    }

    private static List<ProgrammeEvent> moved(Course course, Map<Session, Session> moved) {
        var after = course;
        for (var now : moved.values()) {
            after = after.with(after.plan().with(now));
        }
        var events = new ArrayList<ProgrammeEvent>();
        for (var before : moved.keySet()) {
            var now = after.plan().find(new SessionRef.ById(before.id())).orElseThrow();
            events.add(new SessionRescheduled(before.meeting(), now));
        }
        events.addAll(Foresight.between(course, after));
        return events;
    }
}
