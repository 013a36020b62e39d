/**
 * The directory as plain Java: which districts there are, who delivers the programme there, where, and who works for whom.
 * An entry is always its full state; the rules say what may stand beside what, so that an offer, a follow-up or a letter
 * never leads to somebody or somewhere that is not there.
 */
package org.opendoor.referral.domain.directory;
