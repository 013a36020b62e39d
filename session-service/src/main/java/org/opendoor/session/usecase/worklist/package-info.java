/** What waits for a practitioner: today, what is owed, what comes to its end. So nobody has to remember to look. */
package org.opendoor.session.usecase.worklist;
