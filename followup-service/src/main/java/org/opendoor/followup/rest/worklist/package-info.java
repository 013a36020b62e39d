/**
 * Lists of work over REST: ids and days, never a name. Who works one off reads the person where reading is audited.
 */
package org.opendoor.followup.rest.worklist;
