/**
 * Counts again, by plain SQL over the databases of the services in which things happened, what analytics has from events:
 * two ways to the same number that share no code.
 */
package org.opendoor.systemtests.recount;
