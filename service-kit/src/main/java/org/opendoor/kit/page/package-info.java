/**
 * Lists are never unbounded: a limit, an opaque cursor and a link to what comes next.
 */
package org.opendoor.kit.page;
