/** A former customer rings: written down, and answered by a task. */
package org.opendoor.session.usecase.call;
