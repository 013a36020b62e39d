/**
 * Versions on the wire: a strong ETag on what is read, If-Match on what is replaced, so that nobody overwrites what they
 * have not seen.
 */
package org.opendoor.kit.version;
