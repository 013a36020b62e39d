package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NEW_JOURNEY;
import static org.opendoor.followup.domain.Examples.OTHER_CONTACT;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.WITHOUT_JOBCENTRE;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.policy.PolicyRef;

/** Whoever rings is answered, whatever was closed before. */
class CallTest {
    private static final LocalDate RANG = MONDAY.plusMonths(4);
    private static final FollowUpCommand CALL = new FollowUpCommand.Call(RANG, OTHER_CONTACT, on(RANG));
    private static final Cause CAUSE = new Cause.FormerCustomerCall(RANG);

    @Test
    void a_call_opens_a_closed_follow_up_again_and_is_due_within_days() {
        var plan =
                new Plan(CAUSE, new Owner(OwnerKind.ADVISER, "adviser-1"), LocalDate.of(2027, 3, 25), PolicyRef.FIRST);
        closed().then(CALL)
                .says(new FollowUpEvent.ContactPlanned(OTHER_CONTACT, plan))
                .then(CALL)
                .saysNothing();
    }

    @Test
    void who_asked_to_be_left_alone_and_rings_is_answered_too() {
        var story = closed().then(new FollowUpCommand.LeaveAlone(true, 9, on(MONDAY)))
                .then(CALL);
        story.then(new FollowUpCommand.Learn(PARTIES, 10));
        assertThat(story.lastContact().isDue()).isTrue();
    }

    @Test
    void what_they_say_after_their_call_answers_it() {
        assertThat(closed().then(CALL)
                        .then(new FollowUpCommand.LeaveAlone(true, 9, on(RANG)))
                        .lastContact()
                        .isDue())
                .isFalse();
        assertThat(closed().then(CALL)
                        .then(new FollowUpCommand.ComeBack(NEW_JOURNEY, on(RANG)))
                        .lastContact()
                        .isDue())
                .isFalse();
    }

    @Test
    void a_call_of_somebody_without_jobcentre_is_the_providers() {
        var story = Story.of(new FollowUpCommand.Learn(WITHOUT_JOBCENTRE, 1), CALL);
        assertThat(story.contact().plan().owner().kind()).isEqualTo(OwnerKind.PROVIDER);
    }

    @Test
    void a_call_about_a_journey_nobody_has_told_of_waits() {
        Story.of().then(CALL).refuses(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN);
    }

    @Test
    void of_next_steps_agreed_the_newest_revision_holds() {
        var story = Story.of(agreed(2, OptionOffered.SKILLS));
        story.then(agreed(1, OptionOffered.MORE_CMP)).saysNothing();
        assertThat(story.journey().told().agreed().kinds()).containsExactly(OptionOffered.SKILLS);
        story.then(agreed(3));
        assertThat(story.journey().told().agreed().kinds()).isEmpty();
        assertThat(story.journey().told().agreed().isTold()).isTrue();
    }

    private static FollowUpCommand agreed(int revision, OptionOffered... kinds) {
        return new FollowUpCommand.AgreeNextSteps(new AgreedNextSteps(new TreeSet<>(List.of(kinds)), revision));
    }

    private static Story closed() {
        return Story.of(
                new FollowUpCommand.Learn(PARTIES, 1),
                end(ending(EndingKind.COMPLETED, MONDAY)),
                Examples.talked(CONTACT, offering(OptionOffered.SKILLS), MONDAY));
    }
}
