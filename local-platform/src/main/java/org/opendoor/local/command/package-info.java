/** What one can say to ./opendoor: each command is a class, short, and talks to the running platform from outside. */
package org.opendoor.local.command;
