/**
 * Reads parameters of the query as strictly as bodies are read: what is no date or none of the allowed words is a 400 that
 * says so, not the 404 that the framework would answer; a parameter that nobody reads is one too.
 */
package org.opendoor.kit.params;
