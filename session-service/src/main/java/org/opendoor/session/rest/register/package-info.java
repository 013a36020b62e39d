/** Registers over REST: read row by row, as JSON or as CSV, and answered row by row. */
package org.opendoor.session.rest.register;
