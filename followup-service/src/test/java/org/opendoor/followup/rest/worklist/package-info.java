/** Worklists and caseloads as their readers get them. */
package org.opendoor.followup.rest.worklist;
