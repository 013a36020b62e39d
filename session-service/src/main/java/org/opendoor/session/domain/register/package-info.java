/** Registers that nobody sent: an absence that nobody writes down is noticed by nobody. */
package org.opendoor.session.domain.register;
