/**
 * How programmes are kept: rows, and the stores that turn them into what the domain knows. Rows never leave this room.
 */
package org.opendoor.session.persistence;
