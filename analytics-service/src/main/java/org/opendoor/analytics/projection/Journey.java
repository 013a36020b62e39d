package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.analytics.disclosure.Dimension;

/**
 * A journey as its facts tell it. Folding all facts again is the only way to change one: what was folded before is
 * never patched, so a late fact is no special case.
 */
public record Journey(UUID id, Person person, Milestones dates, Care care, Optional<Ending> ending, FollowUp followUp) {

    /** The journey that the facts tell, in whatever order and however often they are given. */
    public static Journey of(UUID id, Collection<Fact> facts) {
        var journey = new Journey(id, Person.UNKNOWN, Milestones.NONE, Care.NONE, Optional.empty(), FollowUp.NONE);
        for (Fact fact : (Iterable<Fact>) Chronicle.of(facts)::iterator) {
            journey = journey.with(fact.what(), fact.saidOn());
        }
        return journey;
    }

    public Place place() {
        return person.place();
    }

    /** Ids of the sessions attended, those taken back left out. */
    public Set<UUID> attended() {
        return care.course().attended();
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

    /** The day of the ending, unless the journey goes on in another one. */
    public Optional<LocalDate> endedOn() {
        return ending.filter(over -> over.kind() != EndingKind.MERGED).map(Ending::endedOn);
    }

    /** The main reason for an ending on the NHS side, as far as it was told there or to the adviser's side. */
    public Optional<Why> why() {
        return care.closing().detail().flatMap(Closing.Detail::reason).or(person::reason);
    }

    /** How far they had come when it ended. */
    public Quarter stoppedIn() {
        return care.closing()
                .detail()
                .map(detail -> Quarter.of(detail.attended(), detail.of()))
                .or(() -> care.course().plan().map(plan -> Quarter.of(attended().size(), plan.sessions())))
                .orElse(Quarter.NOT_KNOWN);
    }

    /** Everything for which this journey counts. */
    public Set<Count> counts() {
        return Counting.of(this);
    }

    /** What the journey is, whatever it is counted for: a word for each dimension that is no count's own. */
    public Map<Dimension, String> traits() {
        return Traits.of(this);
    }

    private Journey with(Happening what, LocalDate on) {
        return switch (what) {
            case Happening.Offered(var where, var day) -> at(where).on(dates.offeredOn(day));
            case Happening.Deferred(var where) -> at(where);
            case Happening.Rehomed(var where) -> at(where);
            case Happening.Referred(var where, var day, var back) ->
                person(person.at(where).returning(back)).on(dates.referredOn(day));
            case Happening.DetailTold(var background, var reason) -> person(person.told(background, reason));
            case Happening.ReReferred(var day) -> on(dates.reReferredOn(day));
            case Happening.Assessed(var day) -> on(dates.assessedOn(day));
            case Happening.Started(var day) -> on(dates.startedOn(day));
            case Happening.Attended(var attendance) -> attendance(attendance, true);
            case Happening.AttendanceTakenBack(var attendance) -> attendance(attendance, false);
            case Happening.OfCare ofCare -> caring(care.with(ofCare, on));
            case Happening.Ended(var how, var where) -> ended(how, where);
            case Happening.FollowUpOpened(var day) -> following(followUp.opened(day));
            case Happening.ContactPlanned(var contact, var cause, var dueOn) ->
                following(followUp.with(contact, known -> known.planned(cause, dueOn)));
            case Happening.ContactMade(var contact, var day, var kept) ->
                following(followUp.with(contact, known -> known.made(day, kept)));
            case Happening.CheckedIn(var contact, var said) ->
                following(followUp.with(contact, known -> known.checkedIn(said)));
            case Happening.Escalated(var contact, var level) ->
                following(followUp.with(contact, known -> known.escalated(level)));
            case Happening.NotJudged _ -> this;
        };
    }

    private Journey at(Place where) {
        return person(person.at(where));
    }

    private Journey person(Person known) {
        return new Journey(id, known, dates, care, ending, followUp);
    }

    private Journey on(Milestones passed) {
        return new Journey(id, person, passed, care, ending, followUp);
    }

    private Journey caring(Care given) {
        return new Journey(id, person, dates, given, ending, followUp);
    }

    private Journey following(FollowUp seen) {
        return new Journey(id, person, dates, care, ending, seen);
    }

    private Journey attendance(UUID attendance, boolean was) {
        return caring(care.taking(care.course().attendance(attendance, was)));
    }

    private Journey ended(Ending how, Place where) {
        if (ending.isPresent() && !how.replaces(ending.get())) {
            return this;
        }
        return new Journey(id, person.at(where), dates, care, Optional.of(how), followUp);
    }
}
