/**
 * How a service says no over HTTP: RFC 9457 problem details with a stable code, one mapper per kind of failure, so that
 * a client can react to the code and a person can read the rest.
 */
package org.opendoor.kit.problem;
