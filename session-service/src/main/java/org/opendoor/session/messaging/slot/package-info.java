/** How a wish for a first meeting that nobody could meet is told: to the NHS side alone, in codes. */
package org.opendoor.session.messaging.slot;
