/**
 * How strictly a request's JSON is read: what the contract does not know is refused with a pointer to it, and nothing
 * passes that a database could not keep. Events are read by the lenient mapper instead, because their producers may be
 * newer than we are.
 */
package org.opendoor.kit.json;
