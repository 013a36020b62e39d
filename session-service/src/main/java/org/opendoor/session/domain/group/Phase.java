package org.opendoor.session.domain.group;

/** A state's name, for lists and for the wire. */
public enum Phase {
    FILLING,
    RUNNING,
    FINISHED,
    CANCELLED;

    public static Phase of(Group.Opened group) {
        return switch (group) {
            case Group.Filling _ -> FILLING;
            case Group.Running _ -> RUNNING;
            case Group.Finished _ -> FINISHED;
            case Group.Cancelled _ -> CANCELLED;
        };
    }
}
