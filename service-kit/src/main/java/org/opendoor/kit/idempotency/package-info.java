/**
 * A POST that is sent twice takes effect once: the key is kept in the transaction of the effect, and a repeat is
 * answered with the resource as it is now.
 */
package org.opendoor.kit.idempotency;
