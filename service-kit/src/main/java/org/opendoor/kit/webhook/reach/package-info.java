/**
 * Where the platform may send: whoever may name an address that our machines call could otherwise have them call their
 * own neighbours. Checked after the name was resolved, at each call, and what was checked is what is connected to.
 */
package org.opendoor.kit.webhook.reach;
