/** Lists of a practitioner's work over REST: ids, times and counts, never a name. */
package org.opendoor.session.rest.worklist;
