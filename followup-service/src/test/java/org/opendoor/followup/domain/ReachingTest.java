package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.AttemptOutcome.CALL_BACK;
import static org.opendoor.followup.domain.AttemptOutcome.DECLINED_CONTACT;
import static org.opendoor.followup.domain.AttemptOutcome.NO_ANSWER;
import static org.opendoor.followup.domain.AttemptOutcome.REACHED;
import static org.opendoor.followup.domain.AttemptOutcome.WRONG_NUMBER;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.WITHOUT_JOBCENTRE;
import static org.opendoor.followup.domain.Examples.book;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.on;
import static org.opendoor.followup.domain.Examples.tried;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tries, times agreed and the letter, under the national policy: three tries in vain, then a letter. */
class ReachingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    private static final FollowUpEvent.NoticeDue LETTER =
            new FollowUpEvent.NoticeDue(CONTACT, NoticeKind.COULD_NOT_REACH_YOU, Optional.empty(), Sender.JOBCENTRE);

    @Test
    void attempts_are_counted_and_are_not_the_contact() {
        var story = completed();
        for (var outcome : new AttemptOutcome[] {REACHED, NO_ANSWER, WRONG_NUMBER, CALL_BACK}) {
            story.then(tried(CONTACT, outcome, MONDAY));
        }
        assertThat(story.contact().attempts()).extracting(Attempt::number).containsExactly(1, 2, 3, 4);
        assertThat(story.contact().isDue()).isTrue();
    }

    @Test
    void whoever_declines_contact_has_answered_and_nobody_owes_them_this_one_any_more() {
        var attempt =
                new Attempt(1, Attempt.Channel.PHONE, DECLINED_CONTACT, Optional.empty(), on(DUE).at(), "adviser-1");
        var made = new ContactState.Made(DUE, true, Conversation.declined());
        completed()
                .then(tried(CONTACT, DECLINED_CONTACT, DUE))
                .says(
                        new FollowUpEvent.ContactAttempted(CONTACT, attempt),
                        new FollowUpEvent.ContactMade(CONTACT, made),
                        new FollowUpEvent.Closed(CloseReason.CONTACTS_MADE, DUE));
        assertThat(made.conversation().outcome()).isEqualTo(ConversationOutcome.NONE_WANTED);
    }

    @Test
    void declining_after_the_due_day_is_late_all_the_same() {
        var story = completed().then(tried(CONTACT, DECLINED_CONTACT, DUE.plusDays(1)));
        assertThat(story.contact().state())
                .isInstanceOfSatisfying(
                        ContactState.Made.class, made -> assertThat(made.kept()).isFalse());
    }

    @Test
    void after_three_tries_in_vain_a_letter_is_asked_for_once() {
        var story = completed();
        assertThat(story.then(tried(CONTACT, NO_ANSWER, MONDAY)).said()).doesNotContain(LETTER);
        assertThat(story.then(tried(CONTACT, WRONG_NUMBER, MONDAY)).said()).doesNotContain(LETTER);
        assertThat(story.then(tried(CONTACT, NO_ANSWER, MONDAY)).said()).contains(LETTER);
        for (int more = 0; more < 4; more++) {
            assertThat(story.then(tried(CONTACT, NO_ANSWER, MONDAY)).said()).doesNotContain(LETTER);
        }
        assertThat(story.contact().isDue()).isTrue();
    }

    @Test
    void somebody_who_was_reached_in_between_is_not_written_to_that_nobody_could() {
        var story = completed();
        for (var outcome : new AttemptOutcome[] {NO_ANSWER, NO_ANSWER, CALL_BACK, NO_ANSWER, NO_ANSWER}) {
            assertThat(story.then(tried(CONTACT, outcome, MONDAY)).said()).doesNotContain(LETTER);
        }
        assertThat(story.then(tried(CONTACT, NO_ANSWER, MONDAY)).said()).contains(LETTER);
    }

    @Test
    void a_provider_writes_to_those_it_owes_in_its_own_name() {
        var ending = ending(EndingKind.COMPLETED, 1, MONDAY, Examples.NOT_ASKED, WITHOUT_JOBCENTRE);
        var story = Story.of(end(ending));
        for (int tries = 0; tries < 3; tries++) {
            story.then(tried(CONTACT, NO_ANSWER, MONDAY));
        }
        assertThat(story.said())
                .contains(new FollowUpEvent.NoticeDue(
                        CONTACT, NoticeKind.COULD_NOT_REACH_YOU, Optional.empty(), Sender.PROVIDER));
    }

    @Test
    void a_time_agreed_is_told_to_the_person_and_moves_no_due_day() {
        var story = completed()
                .then(book(MONDAY.plusDays(30), MONDAY))
                .says(
                        new FollowUpEvent.ContactBooked(
                                CONTACT, new Booking(on(MONDAY.plusDays(30)), Booking.How.PHONE, "adviser-1")),
                        new FollowUpEvent.NoticeDue(
                                CONTACT,
                                NoticeKind.CONTACT_BOOKED,
                                Optional.of(MONDAY.plusDays(30)),
                                Sender.JOBCENTRE));
        assertThat(story.contact().plan().dueOn()).isEqualTo(DUE);
    }

    @Test
    void a_time_may_be_moved_and_the_same_one_again_is_no_news() {
        var story = completed()
                .then(book(MONDAY.plusDays(2), MONDAY))
                .then(book(MONDAY.plusDays(2), MONDAY))
                .saysNothing()
                .then(book(MONDAY.plusDays(3), MONDAY));
        assertThat(story.contact().reaching().booking().orElseThrow().when().on())
                .isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void a_time_lies_ahead_and_within_a_year() {
        completed()
                .then(book(MONDAY, MONDAY))
                .refuses(FollowUpRefusal.TIME_OUT_OF_RANGE)
                .then(book(MONDAY.plusDays(367), MONDAY))
                .refuses(FollowUpRefusal.TIME_OUT_OF_RANGE)
                .then(callBack(MONDAY.minusDays(1)))
                .refuses(FollowUpRefusal.TIME_OUT_OF_RANGE);
    }

    @Test
    void when_they_asked_to_be_called_back_is_kept() {
        var story = completed().then(callBack(MONDAY.plusDays(1)));
        assertThat(story.contact().attempts().getFirst().callBackAt())
                .contains(on(MONDAY.plusDays(1)).at());
    }

    private static FollowUpCommand callBack(LocalDate day) {
        return new FollowUpCommand.RecordAttempt(
                CONTACT, Attempt.Channel.PHONE, CALL_BACK, Optional.of(on(day).at()), "adviser-1", on(MONDAY));
    }

    private static Story completed() {
        return Story.of(end(ending(EndingKind.COMPLETED, MONDAY)));
    }
}
