package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import org.opendoor.session.domain.task.Task;

/**
 * What follows when somebody has done a task, in the same transaction: the person leaves, is called back, was spoken to.
 * One bean for each thing that follows.
 */
public interface WhenFinished {

    /** Does what follows from this one; nothing for kinds and answers it has nothing to do with. */
    Uni<Void> follow(Task.Done done);
}
