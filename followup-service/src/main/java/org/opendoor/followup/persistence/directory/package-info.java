/** The copy of the directory in tables of its own, one for each kind of entry. */
package org.opendoor.followup.persistence.directory;
