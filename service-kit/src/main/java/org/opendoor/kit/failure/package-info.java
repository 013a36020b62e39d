/**
 * Tells failures apart by their cause: worth another attempt, a dependency that is down, a constraint that spoke.
 */
package org.opendoor.kit.failure;
