/** What the services tell a collector of traces: one trace across all of them, and nothing about a person. */
package org.opendoor.systemtests.traces;
