package org.opendoor.setup;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/** Makes topics and rights what they are to be, through the broker's own front door. A second time changes nothing. */
public final class KafkaSetUp {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Admin admin;
    private final short replicas;

    /**
     * Of one cluster.
     *
     * @param admin a super user's
     * @param replicas of each new topic: 1 on a single broker, otherwise 3, of which all but one must have a record before
     *     it counts as written
     */
    public KafkaSetUp(Admin admin, int replicas) {
        this.admin = admin;
        this.replicas = (short) replicas;
    }

    /**
     * Creates what is missing. A topic that is there is never changed.
     *
     * @throws IllegalStateException if one has another number of partitions: the order of its events hangs on that
     */
    public void topics(Collection<Topic> wished) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        var known =
                wished.stream().filter(topic -> existing.contains(topic.name())).toList();
        requirePartitions(known);
        admin.createTopics(wished.stream()
                        .filter(topic -> !existing.contains(topic.name()))
                        .map(this::fresh)
                        .toList())
                .all()
                .get();
    }

    /** Gives each user its rights, takes away those it has from an earlier time, and returns when the broker goes by them. */
    public void rights(Map<String, Rights> rights) throws ExecutionException, InterruptedException {
        var wished = new HashSet<AclBinding>();
        rights.forEach((user, right) -> wished.addAll(AccessRules.of(user, right)));
        admin.createAcls(wished).all().get();
        for (var user : rights.keySet()) {
            var outdated = held(user);
            outdated.removeAll(wished);
            admin.deleteAcls(outdated.stream().map(AclBinding::toFilter).toList())
                    .all()
                    .get();
        }
        for (var user : rights.keySet()) {
            var theirs = Set.copyOf(AccessRules.of(user, rights.get(user)));
            obeyed("the rights of " + user, () -> held(user).equals(theirs));
        }
    }

    /** The controller has written it down; a broker obeys a moment later, and refuses those who come in between. */
    private static void obeyed(String what, Look look) throws ExecutionException, InterruptedException {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!look.isSo()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Kafka has accepted %s, and does not go by them".formatted(what));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private interface Look {
        boolean isSo() throws ExecutionException, InterruptedException;
    }

    private Set<AclBinding> held(String user) throws ExecutionException, InterruptedException {
        var theirs = new AccessControlEntryFilter(
                AccessRules.principal(user), null, AclOperation.ANY, AclPermissionType.ANY);
        return new HashSet<>(admin.describeAcls(new AclBindingFilter(ResourcePatternFilter.ANY, theirs))
                .values()
                .get());
    }

    private NewTopic fresh(Topic topic) {
        var config = new HashMap<>(topic.config());
        if (replicas > 1) {
            config.put("min.insync.replicas", Integer.toString(replicas - 1));
        }
        return new NewTopic(topic.name(), topic.partitions(), replicas).configs(config);
    }

    private void requirePartitions(List<Topic> known) throws ExecutionException, InterruptedException {
        var there = admin.describeTopics(known.stream().map(Topic::name).toList())
                .allTopicNames()
                .get();
        for (var topic : known) {
            int partitions = there.get(topic.name()).partitions().size();
            if (partitions != topic.partitions()) {
                throw new IllegalStateException("Topic %s has %d partitions, not %d; that is fixed for life"
                        .formatted(topic.name(), partitions, topic.partitions()));
            }
        }
    }
}
