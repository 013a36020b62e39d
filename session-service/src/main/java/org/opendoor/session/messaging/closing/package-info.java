/** How next steps and feedback are told: kinds to both sides, the rest to the NHS side alone. */
package org.opendoor.session.messaging.closing;
