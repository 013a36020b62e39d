/**
 * What has to be there before the services start: a database and a user for each, topics, and who may say and hear what.
 * Read from deploy/kafka, and made by the same code on a developer's machine, in the tests, in docker-compose and on a
 * shared cluster, so that what is tested is what is run.
 */
package org.opendoor.setup;
