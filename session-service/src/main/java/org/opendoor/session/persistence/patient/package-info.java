/** Keeps patient ids: sealed with the journey's key for reading, and as fingerprints for finding. */
package org.opendoor.session.persistence.patient;
