/**
 * Lists of work as walks along indexes that hold nothing else. Apart from the journeys' own store, because a list is read by
 * its own conditions and written by nobody.
 */
package org.opendoor.followup.persistence.worklist;
