/** Registers: what became of many sessions, said in one call and decided together. */
package org.opendoor.session.usecase.register;
