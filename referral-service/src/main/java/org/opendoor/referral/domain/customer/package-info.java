/**
 * Who the customers are, as rules: what may be told about a person, who may still get in touch with them, how two records
 * become one, and how a person is forgotten. Nothing here is ever printed: these are the only types that hold a name.
 */
package org.opendoor.referral.domain.customer;
