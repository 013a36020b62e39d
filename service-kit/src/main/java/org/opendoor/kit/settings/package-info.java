/**
 * What a service can be told from outside, as data: the names of its environment variables, what each means and what its
 * value has to be. The same data is checked at start, printed as docs/settings.md, and held against everything that
 * starts services. Reading the values stays with Quarkus.
 */
package org.opendoor.kit.settings;
