/**
 * What waits for somebody: whom to ring today, whom nobody rang in time, who is asked how it goes, whose contact nobody owns,
 * who was invited back; and how much each adviser and district has to do. So nobody has to remember to look.
 */
package org.opendoor.followup.usecase.worklist;
