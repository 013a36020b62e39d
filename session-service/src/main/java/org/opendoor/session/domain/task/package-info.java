/**
 * What somebody at the provider has to do for a person, until when, and what came of it. A programme notices; a task makes
 * sure that a person does: it has an owner and a day, and when the day is over it is everybody's.
 *
 * <p>Start reading at {@link org.opendoor.session.domain.task.TaskRules}.
 */
package org.opendoor.session.domain.task;
