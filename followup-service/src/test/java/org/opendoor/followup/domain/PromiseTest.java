package org.opendoor.followup.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.followup.domain.policy.PolicyRef;

/**
 * The promise, whatever happens: endings and corrections, tellings in any order and told again, people who come back, ask
 * to be left alone and ring, new policies, and the days that pass. A failure names its seed and everything that happened.
 */
class PromiseTest {
    private static final int LIVES = 400;
    private static final int STEPS = 40;

    static LongStream lives() {
        return LongStream.rangeClosed(1, LIVES);
    }

    @ParameterizedTest(name = "life {0}")
    @MethodSource("lives")
    void the_promise_holds_after_everything_that_happens(long seed) {
        var life = new RandomLife(seed);
        var happened = new ArrayList<String>();
        Map<UUID, PolicyRef> promisedUnder = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            happened.add(life.live());
            var context = "seed %d: %s".formatted(seed, String.join("\n", happened));
            oneFollowUp(life, context);
            lateContactsAreCarriedUp(life, context);
            nobodyIsChased(life, context);
            staysUnderItsPolicy(life, promisedUnder, context);
        }
    }

    /** 1: whoever's journey ended has one follow-up with one contact for the ending, an owner and a day; none twice. */
    private static void oneFollowUp(RandomLife life, String context) {
        var opened = life.said().stream()
                .filter(FollowUpEvent.Opened.class::isInstance)
                .count();
        assertThat(opened).as(context).isLessThanOrEqualTo(1);
        var ended = life.said().stream().anyMatch(FollowUpEvent.EndingHeard.class::isInstance);
        var contacts = contacts(life);
        if (ended) {
            assertThat(contacts)
                    .as(context)
                    .filteredOn(contact -> contact.plan().cause().equals(new Cause.JourneyEnded()))
                    .hasSize(1);
        }
        assertThat(contacts.stream().map(contact -> contact.plan().cause()))
                .as(context)
                .doesNotHaveDuplicates();
        assertThat(contacts.stream().map(Contact::id)).as(context).doesNotHaveDuplicates();
        assertThat(life.journey().followUp() instanceof FollowUp.Open)
                .as(context)
                .isEqualTo(contacts.stream().anyMatch(Contact::isDue));
        assertThat(contacts.stream().filter(Contact::isDue))
                .as(context)
                .allMatch(contact ->
                        contact.plan().owner().equals(Owner.of(life.journey().parties())));
    }

    /** 2: what is late is carried up by itself, once per contact and level. */
    private static void lateContactsAreCarriedUp(RandomLife life, String context) {
        var reached = life.said().stream()
                .filter(FollowUpEvent.Escalated.class::isInstance)
                .map(FollowUpEvent.Escalated.class::cast)
                .collect(groupingBy(
                        event -> event.contact() + "/" + event.escalation().level()));
        assertThat(reached.values()).as(context).allMatch(events -> events.size() == 1);
        assertThat(contacts(life).stream().filter(Contact::isDue))
                .as(context)
                .allMatch(contact -> life.rules().levelsAhead(contact).values().stream()
                        .noneMatch(lastDay -> lastDay.isBefore(life.today())));
    }

    /** 3: who is back, or wants to be left alone, is owed nothing but the answer to their own call and to what they said in it. */
    private static void nobodyIsChased(RandomLife life, String context) {
        if (life.journey().isAway()) {
            assertThat(contacts(life).stream().filter(Contact::isDue))
                    .as(context)
                    .allMatch(contact -> contact.plan().cause() instanceof Cause.FormerCustomerCall
                            || contact.plan().cause() instanceof Cause.Action);
            assertThat(life.rules().checkIns(life.journey(), life.today()))
                    .as(context)
                    .isEmpty();
            assertThat(life.rules().invitations(life.journey(), life.today()))
                    .as(context)
                    .isEmpty();
        }
        var invited = life.said().stream()
                .filter(FollowUpEvent.InvitationDue.class::isInstance)
                .map(event -> ((FollowUpEvent.InvitationDue) event).invitation().number())
                .toList();
        assertThat(invited).as(context).isSorted().doesNotHaveDuplicates();
    }

    /** A new version holds for new promises only. */
    private static void staysUnderItsPolicy(RandomLife life, Map<UUID, PolicyRef> promisedUnder, String context) {
        for (var contact : contacts(life)) {
            var ref = contact.plan().policy();
            assertThat(promisedUnder.computeIfAbsent(contact.id(), _ -> ref))
                    .as(context)
                    .isEqualTo(ref);
        }
        assertThat(promisedUnder.keySet())
                .as(context)
                .isEqualTo(contacts(life).stream().map(Contact::id).collect(toSet()));
    }

    private static List<Contact> contacts(RandomLife life) {
        return life.journey().followUp().file().map(CaseFile::contacts).orElse(List.of());
    }
}
