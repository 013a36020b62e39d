package org.opendoor.session.rest.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupSession;
import org.opendoor.session.domain.group.Phase;

/** A group as its provider sees it; who is in it is a list of its own. */
public record GroupBody(
        UUID groupId,
        Phase state,
        String provider,
        String module,
        String mode,
        String venue,
        String practitioner,
        int minimum,
        int maximum,
        boolean introductorySession,
        int everyWeeks,
        int members,
        int waiting,
        int venueChanges,
        int practitionerChanges,
        List<SessionLine> sessions) {

    /** One session; a register may name it by this id. */
    public record SessionLine(UUID sessionId, int number, Instant startsAt, String venue, String practitioner) {
        static SessionLine of(GroupSession session) {
            return new SessionLine(
                    session.id(),
                    session.number(),
                    session.startsAt(),
                    session.arrangement().venue().orElse(null),
                    session.arrangement().practitioner());
        }
    }

    static GroupBody of(Group.Opened group) {
        var outline = group.outline();
        var series = group.series();
        return new GroupBody(
                outline.id(),
                Phase.of(group),
                outline.provider(),
                outline.module(),
                outline.medium().code(),
                series.arrangement().venue().orElse(null),
                series.arrangement().practitioner(),
                outline.size().minimum(),
                outline.size().maximum(),
                outline.introduction(),
                series.everyWeeks(),
                group.roster().members().size(),
                group.roster().waiting().size(),
                series.changes().venues(),
                series.changes().practitioners(),
                series.sessions().stream().map(SessionLine::of).toList());
    }
}
