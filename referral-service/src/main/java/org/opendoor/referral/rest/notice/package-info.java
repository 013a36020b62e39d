/** Notices over HTTP: listed by scope, read and reported on by the side that sends them. */
package org.opendoor.referral.rest.notice;
