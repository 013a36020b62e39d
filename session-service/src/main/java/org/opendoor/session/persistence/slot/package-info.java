/** Slots as rows. One statement for a batch, whatever its size; the database itself refuses a slot to two appointments. */
package org.opendoor.session.persistence.slot;
