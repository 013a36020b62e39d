package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.Ending;
import org.opendoor.followup.domain.EndingKind;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.domain.OpenDoor;
import org.opendoor.followup.domain.Parties;
import org.opendoor.followup.domain.ReasonFamily;
import org.opendoor.followup.usecase.HearEnding;
import org.opendoor.followup.usecase.HearReferral;

@QuarkusTest
@Bench
class RaceIT {
    private static final int RACERS = 8;
    private static final Parties PARTIES =
            new Parties(CustomerKind.VOLUNTARY, "durham", "tees-valley-nhs", Optional.of("adviser-1"));

    @Inject
    Contexts contexts;

    @Inject
    HearEnding hearEnding;

    @Inject
    HearReferral hearReferral;

    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();

    @Test
    void of_many_that_open_the_same_follow_up_at_once_one_does_and_the_others_find_it() {
        var ending = ending(clockwork.today());
        var racers = new ArrayList<Uni<Decision<FollowUpEvent, FollowUpRefusal>>>();
        for (int i = 0; i < RACERS; i++) {
            racers.add(contexts.fresh(() -> hearEnding.of(journey, ending, Instant.EPOCH)));
        }
        var decisions = Uni.join().all(racers).andCollectFailures().await().atMost(Duration.ofSeconds(30));
        assertThat(decisions).filteredOn(Decision.Accepted.class::isInstance).hasSize(1);
        assertThat(decisions).filteredOn(Decision.alreadyDone()::equals).hasSize(RACERS - 1);
        assertThat(Rows.count("select count(*) from contact where referral_id = ?", journey))
                .isEqualTo(1);
    }

    @Test
    void an_ending_and_time_to_think_that_arrive_together_share_one_follow_up() {
        var today = clockwork.today();
        var deferral = new FollowUpCommand.Deferral(1, today.plusDays(14));
        var both = new ArrayList<Uni<Decision<FollowUpEvent, FollowUpRefusal>>>();
        both.add(contexts.fresh(() -> hearReferral.deferred(journey, PARTIES, 1, deferral)));
        both.add(contexts.fresh(() -> hearEnding.of(journey, ending(today), Instant.EPOCH)));
        Uni.join().all(both).andCollectFailures().await().atMost(Duration.ofSeconds(30));
        assertThat(Rows.count("select count(*) from follow_up where referral_id = ?", journey))
                .isEqualTo(1);
        assertThat(Rows.count(
                        "select count(*) from contact where referral_id = ? and state = 'DUE' and cause = 'ENDING'",
                        journey))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from contact where referral_id = ? and state = 'DUE'", journey))
                .isEqualTo(1);
    }

    private static Ending ending(LocalDate today) {
        return new Ending(
                EndingKind.DROPPED_OUT,
                Optional.of(ReasonFamily.PRACTICAL),
                1,
                today,
                PARTIES,
                new ContactWish(ContactWish.Wanted.NOT_ASKED, Optional.empty(), Set.of()),
                new OpenDoor(OpenDoor.Pace.STANDARD, Optional.empty()));
    }
}
