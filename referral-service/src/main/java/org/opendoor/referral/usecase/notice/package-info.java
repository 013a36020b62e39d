/**
 * Notices from what asks for one to what became of it: planned in the transaction of what was heard, written when due,
 * sent outside of any transaction, reported on by whoever sends it. With the small ports they need.
 */
package org.opendoor.referral.usecase.notice;
