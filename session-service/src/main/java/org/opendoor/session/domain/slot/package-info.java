/**
 * Times that practitioners keep free for first meetings: who may publish, take and withdraw one, and which of them suit a
 * person. A slot is taken at most once; the table of states and commands, for readers, is docs/states/slot.md.
 */
package org.opendoor.session.domain.slot;
