/**
 * What a journey looks like, worked out from the facts heard about it.
 *
 * <p>This room stands where other services have their domain: nothing is decided here. It is a pure fold, so that the
 * same facts give the same journey whatever the order in which they arrived and however often; the framework, the wire
 * format and the database are kept out to keep it provable.
 */
package org.opendoor.analytics.projection;
