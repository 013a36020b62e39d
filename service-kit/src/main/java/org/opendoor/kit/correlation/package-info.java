/**
 * One id from the first request to the last log line: taken from the request or made here, answered in a header and
 * carried along by every event.
 */
package org.opendoor.kit.correlation;
