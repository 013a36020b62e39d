/** What is to be offered to somebody who wants to leave, and what they were offered. */
package org.opendoor.session.rest.alternative;
