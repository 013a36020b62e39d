/** The service as a whole, on a real database and a real broker: what goes in, and what must come out. */
package org.opendoor.followup.service;
