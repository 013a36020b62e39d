/**
 * Three people's journeys, played over the public REST APIs with real tokens while Kafka is watched: the demonstration
 * that somebody from a Jobcentre can follow, and the story test of the whole platform. Nothing is told that was not read
 * back.
 */
package org.opendoor.local.demo;
