package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.eventing.sample.Speaker.event;
import static org.opendoor.eventing.sample.Speaker.say;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.ForgetfulClaims;
import org.opendoor.eventing.sample.Observer;
import org.opendoor.eventing.testing.Checker;

/** Proves that the checker's zeroes elsewhere are the inbox's doing. */
@QuarkusTest
@Bench
@TestProfile(InboxSwitchedOffIT.WithoutMemory.class)
class InboxSwitchedOffIT {

    /** The sample with an inbox that claims everything, as if it had never heard it. */
    public static class WithoutMemory implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(ForgetfulClaims.class);
        }
    }

    @Inject
    Observer observer;

    @Test
    void without_the_inbox_the_checker_finds_the_double_and_the_disorder() {
        var first = event("notes", "off", "sample.note.v1", 1);
        var second = event("notes", "off", "sample.note.v1", 2);
        say(List.of(first, second));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> observer.effects("off").size() == 2);
        say(List.of(first));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> observer.effects("off").size() == 3);
        var ids = List.of(first.id(), second.id());
        assertThat(Checker.compare(ids, ids, observer.effects("off")))
                .hasToString("lost / doubled / out of order = 0/1/1");
    }
}
