/** How notices leave the house: the words from plain templates, the paper they are printed on, and the e-mail. */
package org.opendoor.referral.messaging.notice;
