/**
 * Somebody notices. Other themes ask for a task through {@link org.opendoor.session.usecase.task.Tasks}; people read and
 * finish them; what a finished one leads to is {@link org.opendoor.session.usecase.task.WhenFinished}.
 */
package org.opendoor.session.usecase.task;
