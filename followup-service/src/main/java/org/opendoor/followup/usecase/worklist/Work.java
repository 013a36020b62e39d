package org.opendoor.followup.usecase.worklist;

/** The lists of work. Each knows whose contacts it shows where nobody says otherwise. */
public enum Work {
    /** What is due today or was before, or agreed for today, and is the caller's or of somebody for whom they stand in. */
    MY_CONTACTS_TODAY(true),
    /** Contacts whose day has passed. */
    LATE(false),
    /** Check-ins: how it goes months after the programme, or after starting work. */
    CHECK_INS_DUE(false),
    /** Contacts of the district's queue: nobody owns them by name. */
    NO_OWNER(false),
    /** People who were invited back, have not come, and did not ask to be left alone; the newest first. */
    INVITATIONS_OUT(false);

    private final boolean usuallyMine;

    Work(boolean usuallyMine) {
        this.usuallyMine = usuallyMine;
    }

    /** Whether it shows only what the caller owes, or somebody for whom they stand in, where nobody says. */
    public boolean usuallyMine() {
        return usuallyMine;
    }
}
