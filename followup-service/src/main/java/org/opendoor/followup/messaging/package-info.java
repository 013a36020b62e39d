/**
 * What this service hears and says: event type to use case, domain event to announcement. Each side's events come in any
 * order and more than once; what others may not know never leaves.
 */
package org.opendoor.followup.messaging;
