package org.opendoor.kit.identity;

import java.util.Set;

/**
 * Who a request comes from, read once from the token. An immutable value, so that work that outlives its request (the
 * client has gone, the deed goes on) still knows for whom it is done.
 *
 * @param subject the opaque id of the person or system
 * @param client the application the token was issued to
 */
record Identified(
        String subject,
        String client,
        Set<Role> roles,
        Set<String> districts,
        Set<String> providers,
        Set<String> centres) {
    /** Work nobody asked for by a request: an event that was heard, a timer that fired. It has no role and no scope. */
    static final Identified NOBODY = new Identified("system", "system", Set.of(), Set.of(), Set.of(), Set.of());
}
