/** Somebody who comes back does not tell their story again: what was done before, and a plan that goes on where it stopped. */
package org.opendoor.session.usecase.returning;
