/** Lists of a practitioner's work, as walks along indexes of one provider after the other. Read here, written by nobody. */
package org.opendoor.session.persistence.worklist;
