/** Keeps what senders of registers were told, and reads which registers nobody has sent. */
package org.opendoor.session.persistence.register;
