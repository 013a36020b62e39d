/**
 * The page behind the link: the one place of the platform that is open to everybody. It shows nothing of anybody, does one
 * thing, and lets nobody knock too often.
 */
package org.opendoor.referral.rest.door;
