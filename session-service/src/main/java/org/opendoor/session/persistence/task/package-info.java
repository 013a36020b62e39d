/** Tasks as rows: set-based for commands, along an index for lists. Words are sealed with the journey's key. */
package org.opendoor.session.persistence.task;
