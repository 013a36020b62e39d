package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.followup.service.Telling.deferred;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.offered;
import static org.opendoor.followup.service.Telling.reReferred;
import static org.opendoor.followup.service.Telling.referred;
import static org.opendoor.followup.service.Telling.turnedDown;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;

/** Hundreds of journeys whose events come in any order, on two topics at once and more than once. */
@QuarkusTest
@Bench
class RandomOrderIT {
    private static final long SEED = 20_261_121;
    private static final int JOURNEYS = 240;
    private static final String ADVISER = "\"adviser-1\"";
    private static final Duration LONG = Duration.ofSeconds(90);

    @Inject
    Clockwork clockwork;

    private final Random random = new Random(SEED);
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<UUID> ended = new HashSet<>();
    private final Set<UUID> cameBack = new HashSet<>();
    private final Set<UUID> goesOn = new HashSet<>();

    @Test
    void whatever_the_order_every_ended_journey_has_one_follow_up_and_every_level_is_reached_once() {
        var today = clockwork.today();
        for (int i = 0; i < JOURNEYS; i++) {
            journey(i % 6, today);
        }
        var again = tellings.stream().filter(telling -> random.nextInt(3) == 0).toList();
        tellings.addAll(again);
        Collections.shuffle(tellings, random);
        Others.sayAndSettle(tellings.toArray(Telling[]::new));

        var all = new HashSet<>(ended);
        all.addAll(goesOn);
        assertThat(Rows.count("select count(*) from dead_letter where key = any(?)", keys(all)))
                .isZero();
        clockwork.moveTo(today.plusDays(120));
        await().atMost(LONG).until(() -> Rows.count("select count(*) from outbox") == 0);
        var said =
                Listening.all().stream().filter(s -> all.contains(s.journey())).toList();
        for (var journey : ended) {
            hasOneFollowUp(
                    journey,
                    said.stream().filter(s -> s.journey().equals(journey)).toList());
        }
        goesOn.forEach(journey -> assertThat(
                        Rows.count("select count(*) from contact where referral_id = ? and state = 'DUE'", journey))
                .isZero());
    }

    private void hasOneFollowUp(UUID journey, List<Listening.Said> said) {
        assertThat(count(said, "followup.opened"))
                .as("follow-ups of %s", journey)
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from follow_up where referral_id = ?", journey))
                .isEqualTo(1);
        var ending = said.stream()
                .filter(s -> s.type().equals("followup.contact-planned")
                        && s.text("cause").equals("ENDING"))
                .map(s -> s.text("contactId"))
                .collect(Collectors.toSet());
        assertThat(ending).as("contacts for the ending of %s", journey).hasSize(1);
        var carriedUp = said.stream()
                .filter(s -> s.type().equals("followup.escalated") && ending.contains(s.text("contactId")))
                .map(s -> s.text("contactId") + "/" + s.text("level"))
                .toList();
        assertThat(carriedUp).as("escalations of %s", journey).doesNotHaveDuplicates();
        assertThat(carriedUp).hasSize(cameBack.contains(journey) ? 0 : 2);
        assertThat(said).extracting(Listening.Said::sequence).isSorted().doesNotHaveDuplicates();
    }

    private void journey(int shape, LocalDate today) {
        var id = Ids.next();
        var ending = EndingSample.of("DROPPED_OUT", today);
        tellings.add(offered(id, 1, "VOLUNTARY", shape == 3 ? "null" : ADVISER));
        switch (shape) {
            case 0 -> endsLate(id, ending);
            case 1 -> {
                endsLate(id, ending);
                tellings.add(ended(id, 2, ending.corrected("COMPLETED", "YES")));
            }
            case 2 -> {
                endsLate(id, ending);
                tellings.add(ended(id, 2, ending.corrected("COMPLETED", "NO")));
                tellings.add(reReferred(id, 3, Ids.next()));
                cameBack.add(id);
            }
            case 3 -> {
                tellings.add(deferred(id, 2, 1, today.plusDays(14)));
                tellings.add(deferred(id, 3, 2, today.plusDays(28)));
                tellings.add(turnedDown(id, 4, EndingSample.of("DECLINED", today)));
                ended.add(id);
            }
            case 4 -> {
                tellings.add(turnedDown(id, 2, EndingSample.of("WITHDRAWN", today)));
                tellings.add(reReferred(id, 3, Ids.next()));
                ended.add(id);
                cameBack.add(id);
            }
            default -> {
                tellings.add(deferred(id, 2, 1, today.plusDays(14)));
                tellings.add(referred(id, 3, "VOLUNTARY", ADVISER));
                goesOn.add(id);
            }
        }
    }

    private void endsLate(UUID id, EndingSample ending) {
        tellings.add(referred(id, 2, "VOLUNTARY", ADVISER));
        tellings.add(ended(id, 1, ending));
        ended.add(id);
    }

    private static long count(List<Listening.Said> said, String type) {
        return said.stream().filter(s -> s.type().equals(type)).count();
    }

    private static Object keys(Set<UUID> journeys) {
        return journeys.stream().map(UUID::toString).toArray(String[]::new);
    }
}
