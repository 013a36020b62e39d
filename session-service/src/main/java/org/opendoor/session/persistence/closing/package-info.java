/** Keeps next steps and feedback, codes and marks. */
package org.opendoor.session.persistence.closing;
