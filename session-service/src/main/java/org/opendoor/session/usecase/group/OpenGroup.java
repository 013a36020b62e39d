package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.group.Arrangement;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.domain.group.GroupRefusal;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Reach;

/** Opens a group with all its dates; it starts when enough have joined. */
@ApplicationScoped
public class OpenGroup {

    /** What is to be opened. */
    public record Wanted(
            Kind kind, Outline.Size size, GroupCommand.Timetable timetable, int sessions, Arrangement arrangement) {

        /** What people do in it, and how. */
        public record Kind(String provider, String module, Medium medium, boolean introduction) {}
    }

    private final GroupDesk desk;
    private final NewIds ids;

    public OpenGroup(GroupDesk desk, NewIds ids) {
        this.desk = desk;
        this.ids = ids;
    }

    public Uni<GroupOutcome> open(Reach reach, Wanted wanted) {
        var kind = wanted.kind();
        var outline = new Outline(
                ids.next(), kind.provider(), kind.module(), kind.medium(), wanted.size(), kind.introduction());
        if (!GroupDesk.covers(reach, outline)) {
            return Uni.createFrom().item(new GroupOutcome.Refused(GroupRefusal.NO_SUCH_GROUP));
        }
        var sessions = Stream.generate(ids::next).limit(wanted.sessions()).toList();
        return desk.put(
                outline.id(),
                reach,
                now -> new GroupCommand.Open(outline, wanted.timetable(), wanted.arrangement(), sessions, now));
    }
}
