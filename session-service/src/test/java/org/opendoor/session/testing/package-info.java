/** What the integration tests speak: a referral is heard, a practitioner does something, something was said. */
package org.opendoor.session.testing;
