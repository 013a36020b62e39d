/** Where the first meeting is written down and read. */
package org.opendoor.session.rest.assessment;
