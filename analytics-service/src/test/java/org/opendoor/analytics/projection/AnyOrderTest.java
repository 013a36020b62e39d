package org.opendoor.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.analytics.projection.Facts.MONDAY;
import static org.opendoor.analytics.projection.Facts.NORTH;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.projection.Happening.Assessed;
import org.opendoor.analytics.projection.Happening.AssessmentFound;
import org.opendoor.analytics.projection.Happening.AttendanceTakenBack;
import org.opendoor.analytics.projection.Happening.Attended;
import org.opendoor.analytics.projection.Happening.CheckedIn;
import org.opendoor.analytics.projection.Happening.ContactMade;
import org.opendoor.analytics.projection.Happening.ContactPlanned;
import org.opendoor.analytics.projection.Happening.DetailTold;
import org.opendoor.analytics.projection.Happening.EndedBecause;
import org.opendoor.analytics.projection.Happening.Escalated;
import org.opendoor.analytics.projection.Happening.FeedbackGiven;
import org.opendoor.analytics.projection.Happening.FollowUpOpened;
import org.opendoor.analytics.projection.Happening.Measured;
import org.opendoor.analytics.projection.Happening.NextStepsAgreed;
import org.opendoor.analytics.projection.Happening.NotJudged;
import org.opendoor.analytics.projection.Happening.Offered;
import org.opendoor.analytics.projection.Happening.PlanAgreed;
import org.opendoor.analytics.projection.Happening.Referred;
import org.opendoor.analytics.projection.Happening.RegisterSaid;
import org.opendoor.analytics.projection.Happening.Started;
import org.opendoor.analytics.projection.Happening.WishUnmet;
import org.opendoor.analytics.projection.UnmetWish.About;
import org.opendoor.analytics.projection.UnmetWish.DecidedBy;

/** The fold's one law, on a few hundred made-up journeys: order of arrival and repetition do not matter. */
class AnyOrderTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void facts_in_any_order_and_with_duplicates_tell_the_same_journey(long seed) {
        var random = new Random(seed);
        var facts = someJourney(random);
        var told = Journey.of(facts.journey, facts.all());

        var shuffled = new ArrayList<>(facts.all());
        facts.all().stream().filter(_ -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(Journey.of(facts.journey, shuffled)).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_counts_stands_in_a_row_of_every_table_of_the_measure_and_once_a_month(long seed) {
        var journey = someJourney(new Random(seed)).journey();
        var traits = journey.traits();
        var places = Set.of(List.of(traits.get(Dimension.DISTRICT), traits.get(Dimension.PROVIDER)));

        for (Count count : journey.counts()) {
            var frame = count.measure().frame(places);
            for (Breakdown by : count.measure().necklace().breakdowns()) {
                var row = by.dimensions().stream()
                        .map(each -> count.own().getOrDefault(each, traits.get(each)))
                        .toList();
                assertThat(frame.slots(by)).as("%s", count).contains(new Slot(by, row));
            }
        }
        assertThat(journey.counts()).extracting(Count::measure, Count::month).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void journeys_refolded_batch_by_batch_end_where_one_fold_of_everything_ends(long seed) {
        var random = new Random(seed);
        var facts = someJourney(random);
        var arriving = new ArrayList<>(facts.all());
        Collections.shuffle(arriving, random);

        var stored = new HashSet<Fact>();
        Journey last = null;
        while (!arriving.isEmpty()) {
            var batch = arriving.subList(0, 1 + random.nextInt(arriving.size()));
            stored.addAll(batch);
            last = Journey.of(facts.journey, stored);
            batch.clear();
        }

        assertThat(last).isEqualTo(facts.journey());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_replica_whose_clock_runs_behind_does_not_turn_a_topics_own_story_round(long seed) {
        var random = new Random(seed);
        var facts = someJourney(random);
        var skewed = facts.all().stream()
                .map(fact -> random.nextInt(3) == 0 ? behind(fact) : fact)
                .toList();

        var journey = Journey.of(facts.journey, skewed);

        assertThat(journey.ending()).isEqualTo(facts.journey().ending());
        assertThat(journey.attended()).isEqualTo(facts.journey().attended());
        assertThat(journey.followUp()).isEqualTo(facts.journey().followUp());
    }

    @Test
    void the_last_session_and_the_ending_may_share_their_instant() {
        var facts = new Facts()
                .programmes(new Attended(UUID.randomUUID()))
                .programmes(Facts.ended(EndingKind.DROPPED_OUT, 1, MONDAY))
                .programmes(Facts.ended(EndingKind.COMPLETED, 1, MONDAY));
        var instant = facts.all().getFirst().time();
        var together = new ArrayList<>(facts.all().reversed().stream()
                .map(fact -> new Fact(fact.id(), fact.journey(), fact.topic(), fact.sequence(), instant, fact.what()))
                .toList());

        assertThat(Journey.of(facts.journey, together)).isEqualTo(facts.journey());
        assertThat(facts.journey().ending()).map(Ending::kind).contains(EndingKind.COMPLETED);
    }

    private static Fact behind(Fact fact) {
        var time = fact.time().minus(Duration.ofMinutes(150));
        return new Fact(fact.id(), fact.journey(), fact.topic(), fact.sequence(), time, fact.what());
    }

    private static Facts someJourney(Random random) {
        var facts = new Facts();
        var sessions = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var contact = UUID.randomUUID();
        facts.referrals(new Offered(NORTH, MONDAY)).referrals(new Referred(south(random), MONDAY.plusDays(1), false));
        facts.programmes(new Assessed(MONDAY.plusDays(3))).programmes(new Started(MONDAY.plusDays(7)));
        for (int i = 0; i < random.nextInt(8); i++) {
            var session = sessions.get(random.nextInt(3));
            facts.programmes(random.nextInt(3) == 0 ? new AttendanceTakenBack(session) : new Attended(session));
            facts.referrals(new NotJudged("opendoor.referral.adviser-reassigned.v1"));
        }
        var kinds = EndingKind.values();
        for (int revision = 1; revision <= random.nextInt(4); revision++) {
            facts.programmes(Facts.ended(kinds[random.nextInt(kinds.length)], revision, MONDAY.plusDays(20)));
        }
        cared(facts, random, sessions);
        facts.followUps(new FollowUpOpened(MONDAY.plusDays(20)));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            facts.followUps(new ContactPlanned(contact, "ENDING", MONDAY.plusDays(20 + random.nextInt(20))));
        }
        facts.followUps(new Escalated(contact, 1 + random.nextInt(2)));
        return random.nextBoolean()
                ? facts.followUps(new ContactMade(contact, MONDAY.plusDays(30), random.nextBoolean()))
                : facts;
    }

    private static void cared(Facts facts, Random random, List<UUID> sessions) {
        var measurement = UUID.randomUUID();
        facts.care(new AssessmentFound(
                new Assessment(any(ConditionGroup.values(), random), any(Readiness.values(), random))));
        facts.care(new PlanAgreed(new Plan("RELAXATION", Set.of(any(Delivery.values(), random)), 6, List.of())));
        for (int n = 0; n < random.nextInt(12); n++) {
            var day = MONDAY.plusDays(random.nextInt(90));
            facts.care(new RegisterSaid(sessions.get(random.nextInt(3)), attendance(day, random)));
            facts.care(new Measured(
                    random.nextInt(3) == 0 ? measurement : UUID.randomUUID(),
                    new Measurement(
                            any(Measurement.Occasion.values(), random),
                            day,
                            Map.of(any(Scale.values(), random), random.nextInt(11)),
                            1 + random.nextInt(3))));
            facts.details(new DetailTold(
                    Optional.of(new Background(
                            Optional.of(any(AgeBand.values(), random)), Optional.empty(), Optional.empty())),
                    random.nextBoolean() ? Optional.of(any(Why.values(), random)) : Optional.empty()));
        }
        facts.care(new EndedBecause(new Closing.Detail(
                Optional.of(any(Why.values(), random)), random.nextInt(7), 6, 1 + random.nextInt(2))));
        facts.care(new NextStepsAgreed(new Closing.NextSteps(any(Readiness.values(), random), 1)));
        facts.care(new FeedbackGiven(
                any(Closing.Occasion.values(), random),
                new Closing.Feedback(MONDAY, Optional.of(1 + random.nextInt(5)), Optional.empty(), 1)));
        facts.care(new WishUnmet(any(About.values(), random), any(DecidedBy.values(), random)));
        for (int months : new int[] {3, 6, 12}) {
            var contact = UUID.randomUUID();
            facts.followUps(new ContactMade(contact, MONDAY.plusDays(random.nextInt(90)), true));
            facts.followUps(new CheckedIn(
                    contact, CheckIn.of("CHECK_IN-" + months + "M", Optional.of(any(CheckIn.Said.values(), random)))));
        }
    }

    private static Attendance attendance(LocalDate day, Random random) {
        return new Attendance(
                day,
                any(Attendance.Code.values(), random),
                Optional.of(any(Attendance.MissedBecause.values(), random)),
                new Attendance.Setting(
                        any(Delivery.values(), random),
                        Optional.of(random.nextInt(12)),
                        Optional.of("venue-" + random.nextInt(2)),
                        Optional.empty()),
                Instant.parse("2026-11-02T09:00:00Z").plusSeconds(random.nextInt(3)));
    }

    private static <T> T any(T[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    private static Place south(Random random) {
        return random.nextBoolean()
                ? NORTH
                : new Place(Optional.of("SOUTH"), Optional.of("P2"), NORTH.route(), NORTH.kind());
    }
}
