package org.opendoor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event seen on Kafka.
 *
 * @param type without the house's prefix and version: referral.referred
 */
public record Crossing(String topic, String journey, String type, JsonNode data) {}
