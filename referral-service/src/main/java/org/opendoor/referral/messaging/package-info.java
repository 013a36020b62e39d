/**
 * What this service says to the others and what it hears from them. What is said has records of its own, shaped by the
 * contract and not by the domain; what is heard is read with the few fields that matter here.
 */
package org.opendoor.referral.messaging;
