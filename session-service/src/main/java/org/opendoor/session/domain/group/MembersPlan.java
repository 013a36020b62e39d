package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.PlanChange.Resize;
import org.opendoor.session.domain.PlanChange.Why;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeCommand.ChangePlan;
import org.opendoor.session.domain.ProgrammeCommand.LeaveGroup;
import org.opendoor.session.domain.ProgrammeCommand.Move;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.ScheduleSessions;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.SessionRef;

/** What a group asks of a member's plan. A plan that has no use for it is asked nothing. */
public final class MembersPlan {

    private MembersPlan() {}

    /** Whether the plan has this module with others, in this group or in none yet, and sessions of it without a date. */
    static boolean hasRoom(Course course, Outline outline) {
        return item(course, outline)
                .filter(item -> item.groupId().isPresent() || room(course, item) > 0)
                .isPresent();
    }

    /**
     * The group's sessions from the member's first on, as far as so many were promised. Sessions that were before they came
     * are promised no longer: the plan says how many there will be.
     */
    public static List<ProgrammeCommand> dates(
            Course course, Group.Opened group, Member member, Supplier<UUID> ids, Instant at) {
        var found = item(course, group.outline());
        if (found.isEmpty()) {
            return List.of();
        }
        var item = found.get();
        int room = room(course, item);
        var fresh = group.series().from(member.from()).stream()
                .filter(session -> !session.begunBy(at) && !isIn(course, session.id()))
                .limit(room)
                .map(session -> new Plan.Dated(ids.get(), meeting(group.outline(), session)))
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        var dates = new ScheduleSessions(item.id(), Optional.of(group.outline().id()), fresh, at);
        int lost = item.groupId().isPresent() ? 0 : Math.min(before(course, group, member, at), room - fresh.size());
        return lost == 0
                ? List.of(dates)
                : List.of(dates, new ChangePlan(new Resize(item.id(), item.length() - lost), Why.NO_PLACE, at));
    }

    /** How many of the group's sessions the member came too late for. */
    private static int before(Course course, Group.Opened group, Member member, Instant at) {
        return (int) group.series().sessions().stream()
                .filter(session -> session.number() < member.from() || session.begunBy(at))
                .filter(session -> !isIn(course, session.id()))
                .count();
    }

    /**
     * Those of the changed sessions that the plan has and of which nobody has said what became of them.
     *
     * @param another how people meet from now on, where that changes
     */
    public static Optional<ProgrammeCommand> moves(
            Course course, List<GroupSession> changed, Optional<Medium> another, Instant at) {
        var moves = changed.stream()
                .filter(session -> course.unanswered().stream().anyMatch(known -> isOf(known, session.id())))
                .map(session -> new Move(new SessionRef.ById(session.id()), change(session, another)))
                .toList();
        return moves.isEmpty() ? Optional.empty() : Optional.of(new RescheduleSessions(moves, at));
    }

    /** Its dates go; who goes on alone needs no group any more. */
    public static ProgrammeCommand leave(Outline outline, Departure because, Instant at) {
        var onward = switch (because) {
            case MOVED_TO_ONE_TO_ONE, TELEPHONE -> Optional.of(Delivery.ONE_TO_ONE);
            case OTHER_VENUE, OTHER_GROUP, ASKED_TO_LEAVE, PROGRAMME_LEFT -> Optional.<Delivery>empty();
        };
        return new LeaveGroup(outline.id(), outline.module(), onward, at);
    }

    private static Optional<ModuleItem> item(Course course, Outline outline) {
        return course.plan().modules().stream()
                .filter(item -> item.module().equals(outline.module()) && item.delivery() == Delivery.GROUP)
                .filter(item -> item.groupId().isEmpty() || item.groupId().get().equals(outline.id()))
                .findFirst();
    }

    private static int room(Course course, ModuleItem item) {
        return item.length() - course.plan().sessionsOf(item.id()).size();
    }

    private static boolean isIn(Course course, UUID groupSession) {
        return course.plan().sessions().stream().anyMatch(known -> isOf(known, groupSession));
    }

    private static boolean isOf(Session known, UUID groupSession) {
        return known.meeting().groupSession().filter(groupSession::equals).isPresent();
    }

    private static Meeting meeting(Outline outline, GroupSession session) {
        return new Meeting(
                session.startsAt(),
                outline.medium(),
                session.arrangement().venue(),
                Optional.of(session.arrangement().practitioner()),
                Optional.of(session.id()));
    }

    private static Meeting.Change change(GroupSession session, Optional<Medium> another) {
        return new Meeting.Change(
                Optional.of(session.startsAt()),
                another,
                session.arrangement().venue(),
                Optional.of(session.arrangement().practitioner()));
    }
}
