/** How measures are told: to the NHS side alone. */
package org.opendoor.session.messaging.measure;
