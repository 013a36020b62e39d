/** What is written about somebody in words, whatever the occasion: sealed with their journey's key, and read with a trace. */
package org.opendoor.session.usecase.note;
