package org.opendoor.analytics.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.analytics.disclosure.Dimension;

/**
 * A journey as its facts tell it. Folding all facts again is the only way to change one: what was folded before is
 * never patched, so a late fact is no special case.
 *
 * @param attended ids of the sessions attended, those taken back left out
 */
public record Journey(
        UUID id, Place place, Milestones dates, Set<UUID> attended, Optional<Ending> ending, FollowUp followUp) {

    public Journey {
        attended = Set.copyOf(attended);
    }

    /** The journey that the facts tell, in whatever order and however often they are given. */
    public static Journey of(UUID id, Collection<Fact> facts) {
        var journey = new Journey(id, Place.UNKNOWN, Milestones.NONE, Set.of(), Optional.empty(), FollowUp.NONE);
        for (Fact fact : (Iterable<Fact>) Chronicle.of(facts)::iterator) {
            journey = journey.with(fact.what());
        }
        return journey;
    }

    public Stage stage() {
        if (ending.isPresent()) {
            return Stage.ENDED;
        }
        if (dates.started().isPresent()) {
            return Stage.STARTED;
        }
        if (dates.assessed().isPresent()) {
            return Stage.ASSESSED;
        }
        if (dates.referred().isPresent()) {
            return Stage.REFERRED;
        }
        return dates.offered().isPresent() ? Stage.OFFERED : Stage.HEARD_OF;
    }

    /** Everything for which this journey counts. */
    public Set<Count> counts() {
        return Measure.of(this);
    }

    /** What the journey is, whatever it is counted for: a word for each dimension that is no count's own. */
    public Map<Dimension, String> traits() {
        return Traits.of(this);
    }

    private Journey with(Happening what) {
        return switch (what) {
            case Happening.Offered(var where, var on) -> at(where).on(dates.offeredOn(on));
            case Happening.Deferred(var where) -> at(where);
            case Happening.Rehomed(var where) -> at(where);
            case Happening.Referred(var where, var on) -> at(where).on(dates.referredOn(on));
            case Happening.ReReferred(var on) -> on(dates.reReferredOn(on));
            case Happening.Assessed(var on) -> on(dates.assessedOn(on));
            case Happening.Started(var on) -> on(dates.startedOn(on));
            case Happening.Attended(var attendance) -> attendance(attendance, true);
            case Happening.AttendanceTakenBack(var attendance) -> attendance(attendance, false);
            case Happening.Ended(var how, var where) -> ended(how, where);
            case Happening.FollowUpOpened(var on) -> following(followUp.opened(on));
            case Happening.ContactPlanned(var contact, var cause, var dueOn) ->
                following(followUp.with(contact, known -> known.planned(cause, dueOn)));
            case Happening.ContactMade(var contact, var on, var kept) ->
                following(followUp.with(contact, known -> known.made(on, kept)));
            case Happening.Escalated(var contact, var level) ->
                following(followUp.with(contact, known -> known.escalated(level)));
            case Happening.NotJudged _ -> this;
        };
    }

    private Journey at(Place where) {
        return new Journey(id, place.amendedBy(where), dates, attended, ending, followUp);
    }

    private Journey on(Milestones passed) {
        return new Journey(id, place, passed, attended, ending, followUp);
    }

    private Journey following(FollowUp seen) {
        return new Journey(id, place, dates, attended, ending, seen);
    }

    private Journey attendance(UUID attendance, boolean was) {
        var sessions = new HashSet<>(attended);
        boolean _ = was ? sessions.add(attendance) : sessions.remove(attendance);
        return new Journey(id, place, dates, sessions, ending, followUp);
    }

    private Journey ended(Ending how, Place where) {
        if (ending.isPresent() && !how.replaces(ending.get())) {
            return this;
        }
        return new Journey(id, place.amendedBy(where), dates, attended, Optional.of(how), followUp);
    }
}
