/** Notices as rows, and what they say as sealed bytes; a row never leaves this room. */
package org.opendoor.referral.persistence.notice;
