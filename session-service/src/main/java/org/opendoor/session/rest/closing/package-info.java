/** Where the last session is written down. */
package org.opendoor.session.rest.closing;
