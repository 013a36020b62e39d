/**
 * What a programme is and what may happen to it: states, commands, events and the rules between them. Pure Java; time and
 * ids come in with the command, so that every cell of state × command is tested without any machinery.
 *
 * <p>Start reading at {@link org.opendoor.session.domain.ProgrammeRules}.
 */
package org.opendoor.session.domain;
