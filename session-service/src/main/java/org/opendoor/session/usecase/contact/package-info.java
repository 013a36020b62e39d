/** Contact with people between sessions, and what happens when there has been none for too long. */
package org.opendoor.session.usecase.contact;
