package org.opendoor.session.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.ProgrammeRules;
import org.opendoor.session.usecase.Programmes.Change;

/** Programmes that are locked: each command is decided in memory, on what the one before it left. */
final class InHand {

    private final Map<UUID, Filed> found;
    private final Instant now;
    private final Map<UUID, Change> changes = new TreeMap<>();

    InHand(Map<UUID, Filed> found, Instant now) {
        this.found = found;
        this.now = now;
    }

    /** What is out of reach looks as if it had never been heard of, whatever version the caller has seen. */
    Outcome decide(Asked asked) {
        var state = state(asked.referralId());
        if (state instanceof Programme.Unheard || !asked.reach().covers(Evolution.journeyOf(state))) {
            return decide(asked, new Programme.Unheard(), 0);
        }
        var version = version(asked.referralId());
        return asked.seen().filter(seen -> seen.longValue() != version).isPresent()
                ? new Outcome.Stale(version)
                : decide(asked, state, version);
    }

    /** One for each programme to which something happened, in the order of their ids. */
    Collection<Change> changes() {
        return changes.values();
    }

    private Outcome decide(Asked asked, Programme state, long version) {
        ProgrammeCommand command = asked.command().apply(now);
        return switch (ProgrammeRules.decide(state, command)) {
            case Decision.Accepted(var events) -> happen(asked.referralId(), state, version, events);
            case Decision.AlreadyDone<?, ?> _ -> new Outcome.Unchanged(state, version);
            case Decision.Refused(var why) -> new Outcome.Refused(why);
        };
    }

    private Outcome happen(UUID referralId, Programme state, long version, List<ProgrammeEvent> events) {
        var after = Evolution.after(state, events);
        var next = version + 1;
        var before = state instanceof Programme.Unheard
                ? Optional.<Filed>empty()
                : Optional.ofNullable(found.get(referralId));
        var change = new Change(before, new Happening(state, after, events, now), next);
        changes.merge(referralId, change, InHand::oneAfterTheOther);
        return new Outcome.Changed(after, next, events);
    }

    private static Change oneAfterTheOther(Change first, Change second) {
        var events = new ArrayList<>(first.what().events());
        events.addAll(second.what().events());
        var both = new Happening(
                first.what().before(),
                second.what().after(),
                events,
                second.what().at());
        return new Change(first.before(), both, second.version());
    }

    private Programme state(UUID referralId) {
        if (changes.containsKey(referralId)) {
            return changes.get(referralId).what().after();
        }
        return found.containsKey(referralId) ? found.get(referralId).file().programme() : new Programme.Unheard();
    }

    private long version(UUID referralId) {
        return changes.containsKey(referralId)
                ? changes.get(referralId).version()
                : found.get(referralId).version();
    }
}
