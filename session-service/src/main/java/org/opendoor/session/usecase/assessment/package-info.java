/** The first meeting written down whole: what it found, how the person does, what they want, and where they go from there. */
package org.opendoor.session.usecase.assessment;
