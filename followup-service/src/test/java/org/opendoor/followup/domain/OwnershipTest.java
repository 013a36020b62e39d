package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NOT_ASKED;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.WITHOUT_ADVISER;
import static org.opendoor.followup.domain.Examples.WITHOUT_JOBCENTRE;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    private static final Owner QUEUE = new Owner(OwnerKind.DISTRICT_QUEUE, "durham");
    private static final Owner ADVISER = new Owner(OwnerKind.ADVISER, "adviser-1");
    private static final Owner PROVIDER = new Owner(OwnerKind.PROVIDER, "tees-valley-nhs");

    @Test
    void without_any_adviser_the_district_owes_the_contact() {
        assertThat(owner(Story.of(endedWith(WITHOUT_ADVISER)))).isEqualTo(QUEUE);
    }

    @Test
    void the_adviser_in_the_ending_counts_if_none_was_heard() {
        assertThat(owner(Story.of(endedWith(PARTIES)))).isEqualTo(ADVISER);
        assertThat(owner(Story.of(new FollowUpCommand.Learn(WITHOUT_ADVISER, 1), endedWith(PARTIES))))
                .isEqualTo(ADVISER);
    }

    @Test
    void the_adviser_heard_from_the_referral_side_comes_first() {
        var other = new Parties(CustomerKind.VOLUNTARY, "durham", "tees-valley-nhs", Optional.of("adviser-2"));
        assertThat(owner(Story.of(new FollowUpCommand.Learn(PARTIES, 1), endedWith(other))))
                .isEqualTo(ADVISER);
    }

    @Test
    void an_adviser_known_by_the_ending_alone_owes_whatever_else_is_owed_too() {
        var change = new FollowUpCommand.Change(Examples.CHANGE, MONDAY, Optional.empty());
        var story = Story.of(
                new FollowUpCommand.ChangeEligibility(WITHOUT_ADVISER, 1, change, Examples.OTHER_CONTACT, on(MONDAY)));
        assertThat(owner(story)).isEqualTo(QUEUE);
        story.then(endedWith(PARTIES));
        assertThat(owner(story)).isEqualTo(ADVISER);
    }

    @Test
    void an_adviser_heard_after_the_ending_takes_the_contact_from_the_queue() {
        var story = Story.of(endedWith(WITHOUT_ADVISER));
        var plan = story.contact().plan();
        story.then(new FollowUpCommand.Refer(PARTIES, 2, on(MONDAY)))
                .says(
                        new FollowUpEvent.PartiesHeard(PARTIES, 2),
                        new FollowUpEvent.Reassigned(CONTACT, QUEUE, ADVISER),
                        new FollowUpEvent.ContactPlanned(CONTACT, plan.ownedBy(ADVISER)),
                        new FollowUpEvent.YesHeard());
    }

    @Test
    void an_older_event_does_not_give_the_contact_back_to_the_queue() {
        var story = Story.of(new FollowUpCommand.Learn(PARTIES, 2), endedWith(PARTIES));
        story.then(new FollowUpCommand.Learn(WITHOUT_ADVISER, 1)).saysNothing();
        assertThat(owner(story)).isEqualTo(ADVISER);
    }

    @Test
    void a_contact_already_made_stays_with_whoever_made_it() {
        var story =
                Story.of(endedWith(WITHOUT_ADVISER), Examples.talked(CONTACT, offering(OptionOffered.SKILLS), MONDAY));
        story.then(new FollowUpCommand.Learn(PARTIES, 2)).says(new FollowUpEvent.PartiesHeard(PARTIES, 2));
        assertThat(owner(story)).isEqualTo(QUEUE);
    }

    @Test
    void the_provider_owes_the_contact_to_whoever_is_not_with_jobcentre() {
        var story = Story.of(endedWith(WITHOUT_JOBCENTRE));
        assertThat(owner(story)).isEqualTo(PROVIDER);
        assertThat(story.journey().isProviders()).isTrue();
    }

    @Test
    void learning_late_that_somebody_is_not_with_jobcentre_takes_the_contact_out_of_its_sight() {
        var story = Story.of(endedWith(PARTIES));
        assertThat(story.journey().isProviders()).isFalse();
        story.then(new FollowUpCommand.Learn(WITHOUT_JOBCENTRE, 1));
        assertThat(owner(story)).isEqualTo(PROVIDER);
        assertThat(story.journey().isProviders()).isTrue();
    }

    @Test
    void what_an_adviser_owes_who_has_left_is_the_districts_until_somebody_else_is_named() {
        var story = Story.of(endedWith(PARTIES));
        var plan = story.contact().plan();
        story.then(new FollowUpCommand.KnowAdviser("adviser-1", true))
                .says(
                        new FollowUpEvent.AdviserHeard("adviser-1", true),
                        new FollowUpEvent.Reassigned(CONTACT, ADVISER, QUEUE),
                        new FollowUpEvent.ContactPlanned(CONTACT, plan.ownedBy(QUEUE)));
        story.then(new FollowUpCommand.Learn(PARTIES, 3)).says(new FollowUpEvent.PartiesHeard(PARTIES, 3));
        var other = new Parties(CustomerKind.VOLUNTARY, "durham", "tees-valley-nhs", Optional.of("adviser-2"));
        story.then(new FollowUpCommand.Learn(other, 4));
        assertThat(owner(story)).isEqualTo(new Owner(OwnerKind.ADVISER, "adviser-2"));
    }

    @Test
    void what_becomes_due_after_the_adviser_has_left_is_the_districts_at_once() {
        assertThat(owner(Story.of(
                        new FollowUpCommand.Learn(PARTIES, 1),
                        new FollowUpCommand.KnowAdviser("adviser-1", true),
                        endedWith(PARTIES))))
                .isEqualTo(QUEUE);
    }

    @Test
    void that_somebody_else_has_left_is_nothing_to_this_journey() {
        var story = Story.of(endedWith(PARTIES));
        story.then(new FollowUpCommand.KnowAdviser("adviser-9", true)).saysNothing();
        story.then(new FollowUpCommand.KnowAdviser("adviser-9", false)).saysNothing();
        assertThat(owner(story)).isEqualTo(ADVISER);
    }

    private static FollowUpCommand endedWith(Parties parties) {
        return end(ending(EndingKind.DROPPED_OUT, 1, MONDAY, NOT_ASKED, parties));
    }

    private static Owner owner(Story story) {
        return story.contact().plan().owner();
    }
}
