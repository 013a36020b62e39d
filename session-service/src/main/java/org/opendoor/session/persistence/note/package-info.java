/** Keeps notes as sealed bytes. */
package org.opendoor.session.persistence.note;
