package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Examples.CHANGE;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NEW_JOURNEY;
import static org.opendoor.followup.domain.Examples.NOT_ASKED;
import static org.opendoor.followup.domain.Examples.OTHER_CHANGE;
import static org.opendoor.followup.domain.Examples.OTHER_CONTACT;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.WANTED;
import static org.opendoor.followup.domain.Examples.WITHOUT_ADVISER;
import static org.opendoor.followup.domain.Examples.answer;
import static org.opendoor.followup.domain.Examples.change;
import static org.opendoor.followup.domain.Examples.defer;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderOfArrivalTest {
    private static final FollowUpCommand YES = new FollowUpCommand.Refer(PARTIES, 3, on(MONDAY));
    private static final FollowUpCommand BACK = new FollowUpCommand.ComeBack(NEW_JOURNEY, on(MONDAY));
    private static final FollowUpCommand LEFT = end(ending(EndingKind.DROPPED_OUT, MONDAY));
    private static final FollowUpCommand CORRECTED =
            new FollowUpCommand.End(ending(EndingKind.COMPLETED, 2, MONDAY, WANTED, PARTIES), CONTACT, on(MONDAY));

    @Test
    void coming_back_before_the_ending_is_heard_leaves_one_follow_up_closed_at_once() {
        var story = Story.of(BACK).then(LEFT);
        assertThat(story.journey().followUp()).isInstanceOfSatisfying(FollowUp.Closed.class, closed -> {
            assertThat(closed.because()).isEqualTo(CloseReason.RE_REFERRED);
            assertThat(closed.held().contacts()).singleElement().satisfies(contact -> {
                assertThat(contact.state()).isEqualTo(new ContactState.Stopped(StopReason.RE_REFERRED));
                assertThat(contact.plan().owner().id()).isEqualTo("adviser-1");
            });
        });
    }

    @Test
    void a_correction_heard_first_holds_and_the_ending_it_corrects_is_old_news() {
        var story = Story.of(CORRECTED).then(LEFT).saysNothing();
        assertThat(story.contact().plan().dueOn()).isEqualTo("2026-11-26");
        assertThat(story.journey()
                        .followUp()
                        .file()
                        .orElseThrow()
                        .ending()
                        .orElseThrow()
                        .kind())
                .isEqualTo(EndingKind.COMPLETED);
    }

    @Test
    void a_correction_after_the_contact_was_made_plans_nothing_anew() {
        var talk = Examples.talked(CONTACT, offering(OptionOffered.SKILLS), MONDAY);
        var story = Story.of(LEFT, talk).then(CORRECTED);
        assertThat(story.journey().followUp()).isInstanceOf(FollowUp.Closed.class);
        assertThat(story.journey().followUp().file().orElseThrow().contacts()).hasSize(1);
    }

    @Test
    void time_to_think_that_is_heard_after_the_yes_is_over() {
        Story.of(YES).then(defer(1, MONDAY.plusDays(14), CONTACT)).says(new FollowUpEvent.PartiesHeard(PARTIES, 5));
        Story.of(new FollowUpCommand.Refer(PARTIES, 9, on(MONDAY)))
                .then(defer(1, MONDAY.plusDays(14), CONTACT))
                .saysNothing();
    }

    @Test
    void asking_for_time_again_replaces_the_first_review() {
        var story = Story.of(defer(1, MONDAY.plusDays(14), CONTACT));
        story.then(new FollowUpCommand.Defer(
                PARTIES, 6, new FollowUpCommand.Deferral(2, MONDAY.plusDays(28)), OTHER_CONTACT, on(MONDAY)));
        assertThat(story.contact().state()).isEqualTo(new ContactState.Stopped(StopReason.NO_LONGER_DUE));
        assertThat(story.lastContact().plan().cause()).isEqualTo(new Cause.DeferredReview(2));
        assertThat(story.lastContact().isDue()).isTrue();
    }

    @Test
    void an_ending_opens_a_closed_follow_up_again_and_not_a_second_one() {
        var story = Story.of(defer(1, MONDAY.plusDays(14), CONTACT), new FollowUpCommand.Refer(PARTIES, 6, on(MONDAY)));
        assertThat(story.journey().followUp()).isInstanceOf(FollowUp.Closed.class);
        story.then(new FollowUpCommand.End(
                ending(EndingKind.NOT_STARTED, MONDAY.plusDays(30)), OTHER_CONTACT, on(MONDAY.plusDays(30))));
        assertThat(story.journey().followUp()).isInstanceOf(FollowUp.Open.class);
        assertThat(story.lastContact().plan().cause()).isEqualTo(new Cause.JourneyEnded());
        assertThat(story.journey().followUp().file().orElseThrow().because()).isEqualTo(new Cause.DeferredReview(1));
    }

    static List<List<FollowUpCommand>> journeys() {
        var offered = new FollowUpCommand.Learn(WITHOUT_ADVISER, 1);
        var declined = end(ending(EndingKind.DECLINED, 1, MONDAY, NOT_ASKED, WITHOUT_ADVISER));
        return List.of(
                List.of(offered, YES, LEFT),
                List.of(offered, YES, LEFT, CORRECTED),
                List.of(offered, YES, LEFT, CORRECTED, BACK),
                List.of(offered, deferredFirst(), YES, LEFT, CORRECTED),
                List.of(offered, YES, change(CHANGE, 4, NEW_JOURNEY), answer(CHANGE), LEFT, CORRECTED),
                List.of(offered, deferredFirst(), declined, BACK),
                List.of(offered, YES, LEFT, CORRECTED, new FollowUpCommand.LeaveAlone(true, 4, on(MONDAY))));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void whatever_the_order_and_however_often_the_journey_ends_with_the_same_one_promise(
            List<FollowUpCommand> inOrder) {
        var expected = promise(Story.of(inOrder.toArray(FollowUpCommand[]::new)));
        var random = new Random(20_261_121);
        for (int round = 0; round < 500; round++) {
            var shuffled = new ArrayList<>(inOrder);
            shuffled.addAll(inOrder.subList(0, random.nextInt(inOrder.size() + 1)));
            Collections.shuffle(shuffled, random);
            var story = Story.of(shuffled.toArray(FollowUpCommand[]::new));
            assertThat(promise(story)).as("%s", shuffled).isEqualTo(expected);
        }
    }

    static List<List<FollowUpCommand>> answeredChanges() {
        var change = change(CHANGE, 4, CONTACT);
        return List.of(
                List.of(change, answer(CHANGE)),
                List.of(YES, change, answer(CHANGE)),
                List.of(YES, change, answer(CHANGE), answer(OTHER_CHANGE)));
    }

    @ParameterizedTest
    @MethodSource("answeredChanges")
    void an_answer_heard_before_its_change_leaves_nothing_to_ask(List<FollowUpCommand> inOrder) {
        var backwards = inOrder.reversed();
        for (var told : List.of(inOrder, backwards)) {
            var file = Story.of(told.toArray(FollowUpCommand[]::new))
                    .journey()
                    .followUp()
                    .file()
                    .orElseThrow();
            assertThat(file.contacts())
                    .singleElement()
                    .satisfies(contact ->
                            assertThat(contact.state()).isEqualTo(new ContactState.Stopped(StopReason.NO_LONGER_DUE)));
        }
    }

    @Test
    void a_change_and_the_ending_owe_a_contact_each_whichever_comes_first() {
        for (var told : List.of(
                List.of(change(CHANGE, 4, OTHER_CONTACT), LEFT), List.of(LEFT, change(CHANGE, 4, OTHER_CONTACT)))) {
            var story = Story.of(told.toArray(FollowUpCommand[]::new));
            var file = story.journey().followUp().file().orElseThrow();
            assertThat(file.due().map(contact -> contact.plan().cause()))
                    .containsExactlyInAnyOrder(new Cause.JourneyEnded(), new Cause.EligibilityChanged(CHANGE));
        }
    }

    private static FollowUpCommand deferredFirst() {
        return new FollowUpCommand.Defer(
                PARTIES, 2, new FollowUpCommand.Deferral(1, MONDAY.plusDays(14)), OTHER_CONTACT, on(MONDAY));
    }

    /** What holds after all was heard; of a contact nobody owes any more, the day no longer matters. */
    private static List<Object> promise(Story story) {
        var file = story.journey().followUp().file().orElseThrow();
        var contact = file.contact(new Cause.JourneyEnded()).orElseThrow();
        assertThat(file.contacts().stream().filter(Contact::isDue).count()).isLessThanOrEqualTo(1);
        return List.of(
                story.journey().followUp() instanceof FollowUp.Open,
                contact.isDue() ? contact.plan() : contact.plan().cause(),
                contact.state(),
                file.ending().orElseThrow());
    }
}
