/** Writing down next steps and feedback, and telling each side what it may know. */
package org.opendoor.session.usecase.closing;
