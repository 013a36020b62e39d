/**
 * The catalogue of next steps over REST, and advice on which of them suits somebody now. The practitioner's side reads the
 * same one, so that both speak of the same steps. Nothing asked or answered here is kept.
 */
package org.opendoor.followup.rest.nextstep;
