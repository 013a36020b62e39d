package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;
import org.opendoor.session.domain.group.GroupSession;
import org.opendoor.session.domain.group.Member;
import org.opendoor.session.domain.group.MembersPlan;
import org.opendoor.session.usecase.Asked;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.ProgrammeDesk;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/** Brings what happened to a group into its members' plans, all in as many statements as one: each journey says its own. */
@ApplicationScoped
public class KeepMembersPlans implements GroupConsequence {

    private final Programmes programmes;
    private final ProgrammeDesk desk;
    private final NewIds ids;

    public KeepMembersPlans(Programmes programmes, ProgrammeDesk desk, NewIds ids) {
        this.programmes = programmes;
        this.desk = desk;
        this.ids = ids;
    }

    @Override
    public Uni<Void> follow(GroupHappening happening) {
        Map<UUID, Function<Course, List<ProgrammeCommand>>> wanted = new HashMap<>();
        happening
                .all(GroupEvent.SeatLeft.class)
                .forEach(left -> wanted.put(
                        left.referralId(),
                        _ -> List.of(MembersPlan.leave(happening.after().outline(), left.because(), happening.at()))));
        if (happening.after() instanceof Group.Running running) {
            var another = happening
                    .all(GroupEvent.GroupReshaped.class)
                    .map(reshaped -> reshaped.outline().medium())
                    .findFirst();
            moved(happening)
                    .forEach(changed -> running.roster()
                            .members()
                            .forEach(member -> wanted.put(
                                    member.seat().referralId(),
                                    plan -> MembersPlan.moves(plan, changed, another, happening.at()).stream()
                                            .toList())));
            placed(happening, running)
                    .forEach(member -> wanted.put(member.seat().referralId(), dates(running, member, happening.at())));
        }
        return ask(wanted);
    }

    /** Gives the members of a group that runs the dates they do not have yet, such as those who had no plan when it began. */
    public Uni<Void> date(Group.Running group, Instant at) {
        return ask(group.roster().members().stream()
                .collect(Collectors.toMap(member -> member.seat().referralId(), member -> dates(group, member, at))));
    }

    private Function<Course, List<ProgrammeCommand>> dates(Group.Running group, Member member, Instant at) {
        return plan -> MembersPlan.dates(plan, group, member, ids::next, at);
    }

    private static Stream<List<GroupSession>> moved(GroupHappening happening) {
        return happening.all(GroupEvent.SessionsChanged.class).map(GroupEvent.SessionsChanged::changed);
    }

    /** With the start, everybody; afterwards, whoever gets a place. */
    private static Stream<Member> placed(GroupHappening happening, Group.Running running) {
        return happening.has(GroupEvent.GroupStarted.class)
                ? running.roster().members().stream()
                : Stream.concat(
                        happening.all(GroupEvent.PlaceTaken.class).map(GroupEvent.PlaceTaken::member),
                        happening.all(GroupEvent.MovedUp.class).map(GroupEvent.MovedUp::member));
    }

    private Uni<Void> ask(Map<UUID, Function<Course, List<ProgrammeCommand>>> wanted) {
        if (wanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return programmes.lock(Set.copyOf(wanted.keySet())).chain(found -> {
            var all = new ArrayList<Asked>();
            found.forEach((referralId, filed) -> commands(filed, wanted.get(referralId))
                    .forEach(command -> all.add(new Asked(referralId, new Reach.Everything(), _ -> command))));
            return all.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : desk.putAll(all).replaceWithVoid();
        });
    }

    private static List<ProgrammeCommand> commands(Filed filed, Function<Course, List<ProgrammeCommand>> wanted) {
        return Evolution.courseOf(filed.file().programme()).map(wanted).orElse(List.of());
    }
}
