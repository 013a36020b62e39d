/** What there is to do at a provider, over REST: lists, one task with its words, and that somebody did it. */
package org.opendoor.session.rest.task;
