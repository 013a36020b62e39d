/** A conversation over REST: what was offered and answered, how things are, and the words, which are read on record. */
package org.opendoor.followup.rest.conversation;
