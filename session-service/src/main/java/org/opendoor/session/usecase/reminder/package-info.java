/** People are reminded of their sessions: set when a session gets its time, asked again when the moment has come. */
package org.opendoor.session.usecase.reminder;
