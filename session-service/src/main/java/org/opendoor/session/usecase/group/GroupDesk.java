package org.opendoor.session.usecase.group;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.domain.group.GroupEvolution;
import org.opendoor.session.domain.group.GroupRefusal;
import org.opendoor.session.domain.group.GroupRules;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.usecase.Reach;

/** The way every command to a group takes: lock, decide, save, and let follow what follows, in one transaction. */
@ApplicationScoped
public class GroupDesk {

    private final Transactions transactions;
    private final Groups groups;
    private final GroupRules rules;
    private final List<GroupConsequence> consequences;
    private final InstantSource clock;

    public GroupDesk(
            Transactions transactions,
            Groups groups,
            GroupRules rules,
            @All List<GroupConsequence> consequences,
            InstantSource clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.rules = rules;
        this.consequences = List.copyOf(consequences);
        this.clock = clock;
    }

    public Uni<GroupOutcome> put(UUID groupId, Reach reach, Function<Instant, GroupCommand> command) {
        return transactions.in(() -> decide(groupId, reach, command, true));
    }

    /** What would come of it; nothing is saved and nothing follows. */
    public Uni<GroupOutcome> foresee(UUID groupId, Reach reach, Function<Instant, GroupCommand> command) {
        return transactions.in(() -> decide(groupId, reach, command, false));
    }

    private Uni<GroupOutcome> decide(
            UUID groupId, Reach reach, Function<Instant, GroupCommand> command, boolean forGood) {
        return groups.lock(groupId).chain(found -> {
            var within = found.filter(filed -> covers(reach, filed.group().outline()));
            Group state = within.<Group>map(FiledGroup::group).orElseGet(Group.Unopened::new);
            if (found.isPresent() && within.isEmpty()) {
                return Uni.createFrom().item(new GroupOutcome.Refused(GroupRefusal.NO_SUCH_GROUP));
            }
            var version = within.map(FiledGroup::version).orElse(0L);
            var now = clock.instant();
            return switch (rules.decide(state, command.apply(now))) {
                case Decision.Accepted(var events) -> {
                    var happening = new GroupHappening(state, GroupEvolution.after(state, events), events, now);
                    yield forGood ? happen(happening, version + 1) : foreseen(happening, version);
                }
                case Decision.AlreadyDone<?, ?> _ -> unchanged(state, version);
                case Decision.Refused(var why) -> Uni.createFrom().item(new GroupOutcome.Refused(why));
            };
        });
    }

    private Uni<GroupOutcome> happen(GroupHappening happening, long version) {
        var done = groups.keep(happening.after(), happening.events(), version, happening.at());
        for (var consequence : consequences) {
            done = done.chain(() -> consequence.follow(happening));
        }
        return done.replaceWith(new GroupOutcome.Changed(happening.after(), version, happening.events()));
    }

    private static Uni<GroupOutcome> foreseen(GroupHappening happening, long version) {
        return Uni.createFrom().item(new GroupOutcome.Changed(happening.after(), version, happening.events()));
    }

    private static Uni<GroupOutcome> unchanged(Group state, long version) {
        return Uni.createFrom()
                .item(
                        switch (state) {
                            case Group.Opened group -> new GroupOutcome.Unchanged(group, version);
                            case Group.Unopened _ -> new GroupOutcome.Refused(GroupRefusal.NO_SUCH_GROUP);
                        });
    }

    /** Groups are a provider's own: nobody else's roles see that there is one. */
    static boolean covers(Reach reach, Outline outline) {
        return covers(reach, outline.provider());
    }

    static boolean covers(Reach reach, String provider) {
        return switch (reach) {
            case Reach.Everything _ -> true;
            case Reach.OfProviders(var providers) -> providers.contains(provider);
            case Reach.OfDistricts _, Reach.OfCentres _ -> false;
        };
    }
}
