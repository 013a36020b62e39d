/** The second call of a clinician who refers: their practice writes it and never reads it, the practitioner reads it. */
package org.opendoor.session.usecase.professional;
