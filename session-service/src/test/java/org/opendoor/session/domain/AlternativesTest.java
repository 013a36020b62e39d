package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.weekly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Alternatives.Answer;
import org.opendoor.session.domain.Alternatives.Answers;
import org.opendoor.session.domain.ProgrammeEvent.AlternativesAnswered;

/** Before an early end the person is offered other ways. */
class AlternativesTest {

    private static final Programme RUNNING = after(weekly(6), ON_TIME);

    @ParameterizedTest
    @CsvSource({
        "STARTED_WORK, EVENING_SESSIONS",
        "STARTED_WORK, TELEPHONE_SESSIONS",
        "NOT_COMFORTABLE_IN_GROUP, ONE_TO_ONE",
        "NO_RAPPORT, ANOTHER_PRACTITIONER",
        "LOCATION_OR_TRAVEL, ANOTHER_VENUE",
        "LIFE_EVENT, PAUSE",
        "ANOTHER_ISSUE_FIRST, ONWARD_REFERRAL"
    })
    void each_reason_has_its_own(Reason reason, Alternative alternative) {
        assertThat(Alternatives.before(reason)).contains(alternative);
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER", "LOST_CONTACT", "NO_LONGER_NEEDED", "HEALTH_IMPROVED", "BENEFIT_ENDED"})
    void for_what_no_other_way_answers_none_is_offered(Reason reason) {
        assertThat(Alternatives.before(reason)).isEmpty();
    }

    @Test
    void the_onward_referral_comes_first_where_another_issue_does() {
        assertThat(Alternatives.before(Reason.ANOTHER_ISSUE_FIRST)).startsWith(Alternative.ONWARD_REFERRAL);
    }

    @Test
    void nobody_leaves_before_all_were_offered() {
        assertThat(ProgrammeRules.decide(RUNNING, leaving(Map.of())))
                .isEqualTo(Decision.refuse(ProgrammeRefusal.ALTERNATIVES_TO_OFFER));
        assertThat(ProgrammeRules.decide(RUNNING, leaving(Map.of(Alternative.EVENING_SESSIONS, Answer.DECLINED))))
                .isEqualTo(Decision.refuse(ProgrammeRefusal.ALTERNATIVES_TO_OFFER));
    }

    @Test
    void whoever_declined_them_all_has_left_and_it_is_written_down_what_they_were_offered() {
        var command = end(Reason.STARTED_WORK);

        var events = accepted(RUNNING, command);

        assertThat(events.getFirst()).isEqualTo(new AlternativesAnswered(Reason.STARTED_WORK, command.answers(), NOW));
        assertThat(events.getLast()).isInstanceOf(ProgrammeEvent.ProgrammeEnded.class);
    }

    @Test
    void whoever_wants_one_of_them_stays_and_need_not_be_asked_about_the_others() {
        var wanted = Map.of(Alternative.EVENING_SESSIONS, Answer.ACCEPTED);

        var events = accepted(RUNNING, leaving(wanted));

        assertThat(events).containsExactly(new AlternativesAnswered(Reason.STARTED_WORK, new Answers(wanted), NOW));
        assertThat(Evolution.after(RUNNING, events)).isEqualTo(RUNNING);
    }

    private static ProgrammeCommand.End leaving(Map<Alternative, Answer> answers) {
        return new ProgrammeCommand.End(
                new EndingCause.Because(Reason.STARTED_WORK, List.of()),
                Optional.empty(),
                Optional.empty(),
                new Answers(answers),
                NOW);
    }
}
