package org.opendoor.embedded.broker;

import java.util.List;
import java.util.Map;
import org.opendoor.setup.Rights;
import org.opendoor.setup.Topic;

/**
 * What is set up in a broker once it runs; handed to the broker's JVM as a file.
 *
 * @param rights per user; empty for an open broker, which has no authorizer
 * @param client settings with which the broker's own admin connects
 */
public record BrokerSetup(List<Topic> topics, Map<String, Rights> rights, Map<String, String> client) {}
