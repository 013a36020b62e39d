package org.opendoor.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opendoor.embedded.PartFailed;

/**
 * Whether this build may work on the data it finds. Older data is taken over where everything in it can be (Flyway
 * migrates the databases, Kafka 4 reads what an earlier 4 wrote); anything else is refused before the first byte is
 * touched. Keycloak has no say: its database is made from the realm file at every start.
 */
final class DataFormat {
    /** Raised when we lay out the folder in another way. */
    static final int CURRENT = 1;
    /** The oldest that is read: up to now every one, as 1 only began to be written down. */
    private static final int OLDEST = 0;

    private DataFormat() {}

    /**
     * Goes on, and notes that this build has been at work.
     *
     * @throws PartFailed if the data is of another version, with what was found, what this build has, and the ways out
     */
    static void admit(Folders folders) {
        var ours = DataVersions.ofThisBuild(folders);
        var found = DataVersions.read(folders.data());
        found.ifPresent(theirs -> requireReadable(theirs, ours, folders));
        if (!found.equals(Optional.of(ours))) {
            ours.write(folders.data());
        }
    }

    private static void requireReadable(DataVersions found, DataVersions ours, Folders folders) {
        var reasons = reasons(found, ours);
        if (!reasons.isEmpty()) {
            throw new PartFailed("""
                    The data in %s was written by another version:
                      %s
                    Nothing was started, and nothing in it was touched. Either check out the version that wrote it, and start
                    that; or delete it and begin anew: ./opendoor reset""".formatted(folders.data(), String.join("\n  ", reasons)));
        }
    }

    private static List<String> reasons(DataVersions found, DataVersions ours) {
        var reasons = new ArrayList<String>();
        if (found.format() < OLDEST || found.format() > CURRENT) {
            reasons.add("it has format %d, this build reads %d to %d".formatted(found.format(), OLDEST, CURRENT));
        }
        if (!found.postgres().isEmpty() && !found.postgres().equals(ours.postgres())) {
            reasons.add("PostgreSQL %s wrote its databases, this build has %s"
                    .formatted(found.postgres(), ours.postgres()));
        }
        if (!readsKafka(found.kafka(), ours.kafka())) {
            reasons.add("Kafka %s wrote its topics, this build has %s".formatted(found.kafka(), ours.kafka()));
        }
        for (var service : Service.values()) {
            var unknown = new TreeSet<>(found.migrations().getOrDefault(service.title(), new TreeSet<>()));
            var known = ours.migrations().get(service.title());
            unknown.removeAll(known);
            // A build that is not there has none: that is said elsewhere.
            if (!known.isEmpty() && !unknown.isEmpty()) {
                reasons.add("the database of %s has migrations that this build does not know: %s"
                        .formatted(service.title(), String.join(", ", unknown)));
            }
        }
        return reasons;
    }

    /** Within a major version a broker reads what the same or an earlier minor one wrote. */
    private static boolean readsKafka(String found, String ours) {
        if (found.isEmpty()) {
            return true;
        }
        var theirs = numbers(found);
        var mine = numbers(ours);
        return theirs.get(0).equals(mine.get(0)) && theirs.get(1) <= mine.get(1);
    }

    private static List<Integer> numbers(String version) {
        return Stream.of(version.split("\\D+")).map(Integer::valueOf).toList();
    }
}
