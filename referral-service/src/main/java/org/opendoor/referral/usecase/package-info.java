/**
 * One class for each intention: load, decide, save, announce, in one transaction. It knows the domain and the small ports
 * it needs, and nothing of REST, Kafka or SQL: so who reads a use case reads all that it does.
 */
package org.opendoor.referral.usecase;
