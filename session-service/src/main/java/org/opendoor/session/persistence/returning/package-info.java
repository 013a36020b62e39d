/** The trace of who read what a person did before. */
package org.opendoor.session.persistence.returning;
