/**
 * What every service's tests have in common: the rules of the house, the permission table, the tables of states and
 * commands, tokens, the events' contracts and the check that the OpenAPI document has not drifted.
 */
package org.opendoor.kit.testing;
