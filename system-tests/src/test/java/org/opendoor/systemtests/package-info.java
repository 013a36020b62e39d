/** The platform under test: built services, real parts, ports and data of its own. */
package org.opendoor.systemtests;
