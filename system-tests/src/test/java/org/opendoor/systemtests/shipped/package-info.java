/**
 * What is shipped besides code: settings, images, docker-compose.yml. Held against the services and the local platform
 * without any engine, so that they cannot drift apart unseen.
 */
package org.opendoor.systemtests.shipped;
