/** Publishing times for first meetings, finding those that suit, and booking one on the spot. */
package org.opendoor.session.usecase.slot;
