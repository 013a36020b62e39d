/**
 * Holds the contracts to their own promises: every example fits its schema, every type is in the catalogue, and nothing
 * that belongs behind the wall is on a topic that the Jobcentre side reads.
 *
 * <p>The data is read from the class path, exactly as the services' own contract tests read it from the jar.
 */
package org.opendoor.contracts;
