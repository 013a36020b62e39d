/**
 * What the ops screen shows: the state of each service in numbers, and in sentences whatever is wrong with it, each with
 * the page of docs/runbooks that helps.
 */
package org.opendoor.local.ops;
