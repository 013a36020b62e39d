/**
 * What can be offered next (table 3 of the domain), to whom it is the right thing at the right time, and in plain words why.
 * Nobody's feeling decides here, and nothing unknown is guessed: then the answer is a question.
 */
package org.opendoor.followup.domain.nextstep;
