/**
 * The edge to Kafka, in and out: what is heard becomes a use case, what happened becomes an announcement. Two topics, and
 * the wall between them: what {@link org.opendoor.session.messaging.ForBothSides} cannot write, Jobcentre cannot read.
 */
package org.opendoor.session.messaging;
