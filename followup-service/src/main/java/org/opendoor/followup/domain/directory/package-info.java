/**
 * What this service knows of those who work at the Jobcentre or for a provider, as the directory tells it: opaque ids, and
 * what somebody has to know to tell a late contact to a person who is there. No name of a person is among it.
 */
package org.opendoor.followup.domain.directory;
