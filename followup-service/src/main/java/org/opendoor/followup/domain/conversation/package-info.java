/**
 * What is told in a conversation: what was offered and answered, how things are, and words that nobody but the two who talk,
 * and whoever takes over from them, should read.
 */
package org.opendoor.followup.domain.conversation;
