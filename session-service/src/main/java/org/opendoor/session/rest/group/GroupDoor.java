package org.opendoor.session.rest.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.group.GroupOutcome;
import org.opendoor.session.usecase.group.ReadGroups;

/** What the resources of a group have in common: whom they let in, and how they answer. */
@ApplicationScoped
class GroupDoor {

    static final String PATH = "/v1/groups";

    private final Caller caller;
    private final ReadGroups read;

    GroupDoor(Caller caller, ReadGroups read) {
        this.caller = caller;
        this.read = read;
    }

    Reach reach() {
        return new Reach.OfProviders(caller.providers());
    }

    /** The group as it is now. */
    Uni<Shown> show(UUID groupId) {
        return show(groupId, GroupBody::of);
    }

    /** Something of the group, under the group's version. */
    Uni<Shown> show(UUID groupId, Function<Group.Opened, Object> body) {
        return read.one(groupId, reach())
                .map(found -> found.map(filed -> new Shown(body.apply(filed.group()), filed.version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** Something is new if anything changed; the resource is the group either way. */
    static Written written(GroupOutcome outcome) {
        return switch (outcome) {
            case GroupOutcome.Changed(var now, var version, var _) -> Written.created(path(now), version);
            case GroupOutcome.Unchanged(var now, var version) -> Written.changed(path(now), version);
            case GroupOutcome.Refused(var why) -> throw new Refused(GroupCode.of(why));
            case GroupOutcome.Elsewhere(var groupId) ->
                throw new Refused(GroupCode.IN_ANOTHER_GROUP).because(URI.create(PATH + "/" + groupId));
        };
    }

    /** Somebody only asked: nothing is new, whatever would come of it. */
    static Written asked(GroupOutcome outcome) {
        var written = written(outcome);
        return Written.changed(written.location().getPath(), written.version());
    }

    private static String path(Group.Opened group) {
        return PATH + "/" + group.outline().id();
    }
}
