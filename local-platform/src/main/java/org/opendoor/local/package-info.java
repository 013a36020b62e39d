/**
 * The whole platform on one machine: starts the real parts and the four services, watches over them, and says where they
 * are. {@code ./opendoor} and the system tests both use it; nothing here knows the domain.
 */
package org.opendoor.local;
