/**
 * What people are told by letter, e-mail or text: what asks for a notice, in whose name it speaks, how the person may be
 * reached and when, and what becomes of it. Pure; the words themselves are templates.
 */
package org.opendoor.referral.domain.notice;
