/**
 * The mail server of a machine of one's own: takes every e-mail, delivers none, and shows them to whoever sits before it.
 */
package org.opendoor.local.mail;
