package org.opendoor.setup;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Rights as Kafka writes them down. */
final class AccessRules {
    private AccessRules() {}

    static List<AclBinding> of(String user, Rights rights) {
        var rules = new ArrayList<AclBinding>();
        for (var topic : rights.reads()) {
            rules.addAll(topic(user, topic, AclOperation.READ));
        }
        for (var topic : rights.writes()) {
            rules.addAll(topic(user, topic, AclOperation.WRITE));
        }
        var groups = new ResourcePattern(ResourceType.GROUP, rights.groups(), PatternType.PREFIXED);
        rules.add(allow(user, groups, AclOperation.READ));
        return rules;
    }

    static String principal(String user) {
        return "User:" + user;
    }

    private static List<AclBinding> topic(String user, String name, AclOperation operation) {
        var topic = new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL);
        return List.of(allow(user, topic, operation), allow(user, topic, AclOperation.DESCRIBE));
    }

    private static AclBinding allow(String user, ResourcePattern what, AclOperation operation) {
        var entry = new AccessControlEntry(principal(user), "*", operation, AclPermissionType.ALLOW);
        return new AclBinding(what, entry);
    }
}
