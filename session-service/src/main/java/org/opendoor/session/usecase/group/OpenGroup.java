package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.group.Arrangement;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.domain.group.GroupCommand.Timetable;
import org.opendoor.session.domain.group.GroupRefusal;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.module.Modules;

/** Opens a group with all its dates; it starts when enough have joined. */
@ApplicationScoped
public class OpenGroup {

    /** What is to be opened. */
    public record Wanted(
            String provider, String module, Medium medium, Instant first, Arrangement arrangement, Terms terms) {

        /** What is to be otherwise than the provider gives the module; empty is as the catalogue has it. */
        public record Terms(
                Optional<Integer> minimum,
                Optional<Integer> maximum,
                Optional<Integer> sessions,
                Optional<Integer> everyWeeks,
                Optional<Boolean> introduction) {}
    }

    private final GroupDesk desk;
    private final Modules modules;
    private final KnownPlaces places;
    private final NewIds ids;

    public OpenGroup(GroupDesk desk, Modules modules, KnownPlaces places, NewIds ids) {
        this.desk = desk;
        this.modules = modules;
        this.places = places;
        this.ids = ids;
    }

    public Uni<GroupOutcome> open(Reach reach, Wanted wanted) {
        if (!GroupDesk.covers(reach, wanted.provider())) {
            return refused(GroupRefusal.NO_SUCH_GROUP);
        }
        var arrangement = wanted.arrangement();
        return places.fault(wanted.provider(), arrangement.venue(), Optional.of(arrangement.practitioner()))
                .chain(fault -> fault.map(OpenGroup::refused)
                        .orElseGet(() -> modules.catalogue(wanted.provider())
                                .chain(catalogue -> catalogue
                                        .find(wanted.module())
                                        .map(module -> open(reach, wanted, module))
                                        .orElseGet(() -> refused(GroupRefusal.NO_SUCH_MODULE)))));
    }

    private Uni<GroupOutcome> open(Reach reach, Wanted wanted, Module module) {
        var usual = module.terms();
        var terms = wanted.terms();
        int minimum = terms.minimum().orElse(usual.members().minimum());
        int maximum = terms.maximum().orElse(usual.members().maximum());
        if (maximum < minimum) {
            return refused(GroupRefusal.TOO_FEW_PLACES);
        }
        var outline = new Outline(
                ids.next(),
                wanted.provider(),
                wanted.module(),
                wanted.medium(),
                new Outline.Size(minimum, maximum),
                terms.introduction().orElse(usual.introductory()));
        var timetable = new Timetable(wanted.first(), terms.everyWeeks().orElse(1));
        var sessions = Stream.generate(ids::next)
                .limit(terms.sessions().orElse(usual.sessions()))
                .toList();
        return put(reach, outline, timetable, wanted.arrangement(), sessions);
    }

    private Uni<GroupOutcome> put(
            Reach reach, Outline outline, Timetable timetable, Arrangement arrangement, List<UUID> sessions) {
        return desk.put(
                outline.id(), reach, now -> new GroupCommand.Open(outline, timetable, arrangement, sessions, now));
    }

    private static Uni<GroupOutcome> refused(GroupRefusal why) {
        return Uni.createFrom().item(new GroupOutcome.Refused(why));
    }
}
