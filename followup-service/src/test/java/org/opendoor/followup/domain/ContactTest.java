package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.OTHER_CONTACT;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.directory.Colleagues;

class ContactTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);

    @Test
    void a_conversation_on_the_due_day_keeps_the_promise() {
        var made = talkedOn(DUE);
        assertThat(made.kept()).isTrue();
        assertThat(made.madeOn()).isEqualTo(DUE);
    }

    @Test
    void a_conversation_the_day_after_is_recorded_as_late() {
        assertThat(talkedOn(DUE.plusDays(1)).kept()).isFalse();
    }

    @Test
    void once_the_only_contact_is_made_the_follow_up_is_closed() {
        var made = new ContactState.Made(DUE, true, offering(OptionOffered.PEER_SUPPORT));
        completed()
                .then(Examples.talked(CONTACT, offering(OptionOffered.PEER_SUPPORT), DUE))
                .says(
                        new FollowUpEvent.ContactMade(CONTACT, made),
                        new FollowUpEvent.Closed(CloseReason.CONTACTS_MADE, DUE));
    }

    @Test
    void a_contact_the_follow_up_does_not_hold_is_not_known() {
        completed()
                .then(Examples.talked(OTHER_CONTACT, offering(OptionOffered.SKILLS), DUE))
                .refuses(FollowUpRefusal.CONTACT_NOT_KNOWN)
                .then(Examples.tried(OTHER_CONTACT, AttemptOutcome.REACHED, DUE))
                .refuses(FollowUpRefusal.CONTACT_NOT_KNOWN)
                .then(new FollowUpCommand.Escalate(OTHER_CONTACT, EscalationLevel.FIRST, Colleagues.none(), on(DUE)))
                .refuses(FollowUpRefusal.CONTACT_NOT_KNOWN);
    }

    @Test
    void an_offer_is_an_offer_even_if_the_person_wants_none_of_it() {
        assertThat(offering(OptionOffered.SKILLS).outcome()).isEqualTo(ConversationOutcome.OPTION_OFFERED);
        assertThat(saying(true, List.of(OptionOffered.SKILLS)).outcome()).isEqualTo(ConversationOutcome.OPTION_OFFERED);
        assertThat(saying(true, List.of()).outcome()).isEqualTo(ConversationOutcome.NONE_WANTED);
    }

    @Test
    void a_conversation_counts_with_an_option_or_with_a_no() {
        assertThat(saying(false, List.of()).counts()).isFalse();
        assertThat(saying(true, List.of()).counts()).isTrue();
        assertThat(saying(false, List.of(OptionOffered.MORE_CMP)).counts()).isTrue();
    }

    @Test
    void a_cause_is_known_by_its_code() {
        assertThat(Cause.of("ENDING")).isEqualTo(new Cause.JourneyEnded());
        assertThat(Cause.of("DEFERRED_REVIEW-3")).isEqualTo(new Cause.DeferredReview(3));
        assertThatThrownBy(() -> Cause.of("WHIM-3")).hasMessageContaining("WHIM-3");
        assertThatThrownBy(() -> Cause.of("DEFERRED_REVIEW-0")).hasMessageContaining("at least 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENDING",
                "DEFERRED_REVIEW-2",
                "ELIGIBILITY-019a5f20-4b7e-7c31-8d02-6e5f4a3b2c1d",
                "CHECK_IN-3M",
                "CHECK_IN-12M-2",
                "IN_WORK-1M",
                "CALL-2027-03-02",
                "ACTION-019a8a10-cccc-7001-8001-3c4d5e6f7a01"
            })
    void every_code_is_read_back_as_it_was_written(String code) {
        assertThat(Cause.of(code).code()).isEqualTo(code);
    }

    @Test
    void an_ending_has_a_revision() {
        assertThatThrownBy(() -> ending(EndingKind.DECLINED, 0, MONDAY, Examples.NOT_ASKED, Examples.PARTIES))
                .hasMessageContaining("at least 1");
    }

    private static Conversation saying(boolean noneWanted, List<OptionOffered> options) {
        var offered = offering(options.toArray(OptionOffered[]::new)).offers().answers();
        return Examples.of(Offers.of(offered, noneWanted), Words.NONE);
    }

    private static ContactState.Made talkedOn(LocalDate day) {
        var story = completed().then(Examples.talked(CONTACT, offering(OptionOffered.SKILLS), day));
        return (ContactState.Made) story.contact().state();
    }

    private static Story completed() {
        return Story.of(end(ending(EndingKind.COMPLETED, MONDAY)));
    }
}
