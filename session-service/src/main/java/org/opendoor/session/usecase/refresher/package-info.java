/** Refresher sessions after the end: booked, recorded, cancelled. */
package org.opendoor.session.usecase.refresher;
