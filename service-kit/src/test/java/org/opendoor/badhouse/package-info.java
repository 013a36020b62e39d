/** A house in which every rule is broken once: a rule that never fails proves nothing. */
package org.opendoor.badhouse;
