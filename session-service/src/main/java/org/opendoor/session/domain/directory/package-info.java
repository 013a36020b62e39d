/**
 * What this side knows of districts, providers, venues and staff, as the directory tells it: ids, and what somebody has to
 * know to choose a place or a person. No name of a person is among it.
 */
package org.opendoor.session.domain.directory;
