/** When somebody looks for registers that are missing, as a durable timer. */
package org.opendoor.session.wiring.register;
