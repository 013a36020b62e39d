/** What is said of a session that is near: enough to come, and nothing of what came before. */
package org.opendoor.session.messaging.reminder;
