/**
 * One class per intention: load, decide, save, announce, in one transaction. The ports they need of the outside are
 * small interfaces here, so that each is tested with a hand-written fake.
 */
package org.opendoor.session.usecase;
