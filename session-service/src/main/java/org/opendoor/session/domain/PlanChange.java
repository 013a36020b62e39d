package org.opendoor.session.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a plan that stands is changed, with the person. */
public sealed interface PlanChange {

    /** What kind of change it is, for history and for those who count. */
    enum Kind {
        LENGTHENED,
        SHORTENED,
        PAUSED,
        TAPERED,
        DELIVERED_OTHERWISE
    }

    /** Why. Codes, not words: what the person says about it stays in the room. */
    enum Why {
        PERSON_ASKED,
        NEEDS_MORE,
        NEEDS_LESS,
        UNWELL,
        AWAY,
        WORK_OR_CARING,
        CLINICAL_JUDGEMENT,
        NO_PLACE,
        OTHER
    }

    /** A module has more or fewer sessions from now on; of those without an answer the latest go first. */
    record Resize(UUID itemId, int length) implements PlanChange {}

    /**
     * Something more, after everything else.
     *
     * @param rules what the longer plan is held against
     */
    record Add(PlanItem item, List<Plan.Dated> sessions, Optional<Rulebook> rules) implements PlanChange {}

    /** An entry of which nothing has been held yet is left out. */
    record Drop(UUID itemId) implements PlanChange {}

    /** Time off. */
    record TakeBreak(Pause pause) implements PlanChange {}

    /** The remaining one-to-one sessions of a module come at a slower pace, from the next one on. */
    record Taper(UUID itemId, int weeksBetween) implements PlanChange {}

    /**
     * What is still to come of a module is held the other way.
     *
     * @param unmet where that is not what the person wanted
     */
    record Deliver(UUID itemId, Delivery delivery, Optional<UnmetPreference> unmet) implements PlanChange {}
}
