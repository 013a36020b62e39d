/**
 * Where journeys and their follow-ups are kept. The database itself enforces the promises that must not break: one
 * follow-up per journey, one contact per cause, one escalation per contact and level. Rows never leave this room.
 */
package org.opendoor.followup.persistence;
