/**
 * Who is calling and what they may see, as the token says: one vocabulary of roles and scopes for all services.
 */
package org.opendoor.kit.identity;
