package org.opendoor.embedded.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Creates missing topics and rights through the broker's own front door. */
final class SetUp {
    private static final short ONE_REPLICA = 1;

    private SetUp() {}

    static void apply(BrokerSetup setup) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(new HashMap<String, Object>(setup.client()))) {
            createTopics(admin, setup.topics());
            var rights = new ArrayList<AclBinding>();
            setup.rights().forEach((user, right) -> rights.addAll(bindings(user, right)));
            if (!rights.isEmpty()) {
                admin.createAcls(rights).all().get();
            }
        }
    }

    private static void createTopics(Admin admin, Collection<Topic> wished)
            throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        var missing = wished.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA).configs(topic.config()))
                .collect(Collectors.toList());
        admin.createTopics(missing).all().get();
    }

    private static List<AclBinding> bindings(String user, Rights rights) {
        var bindings = new ArrayList<AclBinding>();
        for (var topic : rights.reads()) {
            bindings.addAll(topic(user, topic, AclOperation.READ));
        }
        for (var topic : rights.writes()) {
            bindings.addAll(topic(user, topic, AclOperation.WRITE));
        }
        var groups = new ResourcePattern(ResourceType.GROUP, rights.groups(), PatternType.PREFIXED);
        bindings.add(allow(user, groups, AclOperation.READ));
        return bindings;
    }

    private static List<AclBinding> topic(String user, String name, AclOperation operation) {
        var topic = new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL);
        return List.of(allow(user, topic, operation), allow(user, topic, AclOperation.DESCRIBE));
    }

    private static AclBinding allow(String user, ResourcePattern what, AclOperation operation) {
        var entry = new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW);
        return new AclBinding(what, entry);
    }
}
