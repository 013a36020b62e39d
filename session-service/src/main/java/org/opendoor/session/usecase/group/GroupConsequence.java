package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;

/**
 * Something that follows from what happened to a group, in the same transaction: members' plans get their sessions, a timer
 * is set, a task is opened. One bean for each; the group is locked.
 */
public interface GroupConsequence {

    Uni<Void> follow(GroupHappening happening);
}
