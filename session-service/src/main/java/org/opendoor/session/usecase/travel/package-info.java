/** Entering, approving and paying travel, and handing the list to whoever pays. */
package org.opendoor.session.usecase.travel;
