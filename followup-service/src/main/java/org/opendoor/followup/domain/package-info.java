/**
 * What is owed to somebody whose journey ended or rests, and until when: pure decisions over sealed states. Nothing in
 * here knows a database, a broker or a clock; time and ids come in with the command.
 */
package org.opendoor.followup.domain;
