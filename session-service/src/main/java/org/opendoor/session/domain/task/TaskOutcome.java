package org.opendoor.session.domain.task;

/** What came of a task. Which of them fit which task is {@link TaskPolicy}. */
public enum TaskOutcome {
    /** The person was spoken to. */
    TALKED_TO(true),
    /** There is a new time. */
    REBOOKED(true),
    /** The person was spoken to and does not want what was offered. */
    DECLINED(true),
    /** Somebody tried, and will not go on trying because of this task. */
    NOT_REACHED(false),
    /** The crisis team or the emergency services have taken over. */
    HANDED_TO_CRISIS_TEAM(true),
    /** The person leaves. */
    LEAVES(true),
    /** The person goes on with the programme. */
    STAYS(true),
    /** What was agreed is arranged. */
    ARRANGED(true),
    /** What was agreed cannot be had, and the person knows. */
    NOT_POSSIBLE(true),
    /** Nothing changes. */
    GOES_ON(false),
    /** It is merged with another one, or stops. */
    STOPS(false),
    /** It is written down now. */
    RECORDED(false),
    /** A refresher session is agreed. */
    REFRESHER(true),
    /** The person comes back with a new referral. */
    RE_REFERRAL(true),
    /** The person wants to hear from whoever owes the contact. */
    CONTACT(true),
    /** The call answered itself. */
    NONE_NEEDED(true);

    private final boolean spokenTo;

    TaskOutcome(boolean spokenTo) {
        this.spokenTo = spokenTo;
    }

    /** Whether it tells that somebody spoke to the person: then nobody has lost contact with them. */
    public boolean spokenTo() {
        return spokenTo;
    }
}
