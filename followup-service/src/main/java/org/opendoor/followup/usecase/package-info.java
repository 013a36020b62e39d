/**
 * One class per intention, and the small ports it needs: load, decide, save, announce, all in one transaction. No rule is
 * made here and no technology is known.
 */
package org.opendoor.followup.usecase;
