package org.opendoor.followup.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.service.Telling.agreed;
import static org.opendoor.followup.service.Telling.changeAnswered;
import static org.opendoor.followup.service.Telling.contactStopped;
import static org.opendoor.followup.service.Telling.eligibilityChanged;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.rang;
import static org.opendoor.followup.service.Telling.referred;
import static org.opendoor.followup.service.Telling.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.service.Bench;
import org.opendoor.followup.service.Clockwork;
import org.opendoor.followup.service.EndingSample;
import org.opendoor.followup.service.Others;
import org.opendoor.followup.service.Telling;

/** Life goes on between the contacts, and each of them is owed once. */
@QuarkusTest
@Bench
class ChangesOnTheWayIT {
    private static final String ADVISER = "\"adviser-1\"";

    @Inject
    Clockwork clockwork;

    private final Person person = new Person();
    private final UUID journey = person.journey();

    @Test
    void a_benefit_disallowed_in_mid_programme_and_then_a_completion_owe_two_contacts_however_often_they_are_told() {
        var change = Ids.next();
        var told = new Telling[] {
            referred(journey, 1, "VOLUNTARY", ADVISER),
            eligibilityChanged(journey, 2, change),
            changeAnswered(journey, 3, change),
            ended(journey, 1, EndingSample.of("COMPLETED", clockwork.today()))
        };
        Others.sayAndSettle(told[0], told[1], told[2]);
        Others.sayAndSettle(told[3]);
        Others.sayAndSettle(told);
        Others.sayAndSettle(again(told));

        assertThat(person.causes()).containsExactly("ELIGIBILITY-" + change, "ENDING");
        assertThat(person.followUp().getList("contacts.state")).containsExactly("STOPPED", "DUE");
    }

    @Test
    void somebody_back_at_work_who_relapses_at_month_three_is_asked_again_as_if_they_had_just_completed() {
        var today = clockwork.today();
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("COMPLETED", today)));
        person.talk("ENDING");
        var started = today.plusDays(10);
        Others.sayAndSettle(work(journey, 2, "STARTED_WORK", started));

        clockwork.moveTo(Person.ENGLAND.onOrAfter(started.plusMonths(1)));
        person.talk("IN_WORK-1M");
        var relapsed = person.dueOn("IN_WORK-1M").plusMonths(2);
        clockwork.moveTo(relapsed);
        person.talk("IN_WORK-3M", """
                {"options":[],"noneWanted":true,"work":{"status":"STOPPED_AGAIN"},
                 "checkIn":{"techniquesUsed":"SOMETIMES","programmesShare":"SOME","struggling":true}}""");

        var action = "ACTION-" + person.contact("IN_WORK-3M", "contactId");
        assertThat(person.dueOn(action)).isEqualTo(Person.ENGLAND.after(relapsed, 3));
        person.talk(action);
        clockwork.moveTo(Person.ENGLAND.onOrAfter(relapsed.plusMonths(3)));
        assertThat(person.contact("CHECK_IN-3M-2", "state")).isEqualTo("DUE");
        assertThat(person.causes()).doesNotContain("CHECK_IN-3M", "IN_WORK-6M");
    }

    @Test
    void a_former_customer_who_rings_is_called_back_though_they_had_asked_to_be_left_alone() {
        Others.sayAndSettle(
                referred(journey, 1, "VOLUNTARY", ADVISER),
                ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())),
                agreed(journey, 2, 1, "\"PEER_SUPPORT\""));
        Others.sayAndSettle(contactStopped(journey, 2, "ASKED"));
        assertThat(person.state()).isEqualTo("CLOSED");
        var day = clockwork.today();

        Others.sayAndSettle(rang(journey, 3, day), rang(journey, 4, day));

        assertThat(person.state()).isEqualTo("OPEN");
        assertThat(person.dueOn("CALL-" + day)).isEqualTo(Person.ENGLAND.after(day, 2));
        assertThat(person.followUp().getList("agreedNextSteps")).containsExactly("PEER_SUPPORT");
        person.talk("CALL-" + day);
        assertThat(person.state()).isEqualTo("CLOSED");
    }

    @Test
    void in_a_week_of_bank_holidays_nobody_is_late_before_anybody_could_have_worked() {
        var christmas = clockwork.today().plusDays(30).withMonth(12).withDayOfMonth(23);
        if (!christmas.isAfter(clockwork.today())) {
            christmas = christmas.plusYears(1);
        }
        clockwork.moveTo(christmas);
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", christmas)));

        var due = person.dueOn("ENDING");
        assertThat(due)
                .as("two bank holidays, New Year's Day and at least one weekend are not counted")
                .isAfter(christmas.plusDays(9));
        clockwork.moveTo(due);
        assertThat(person.toldTo("ENDING")).isEmpty();
        clockwork.moveTo(due.plusDays(1));
        assertThat(person.toldTo("ENDING")).hasSize(1);
    }

    /** The same things said by other events: what a producer that starts again from the beginning would say. */
    private static Telling[] again(Telling... told) {
        return Arrays.stream(told)
                .map(one -> new Telling(
                        one.topic(), UUID.randomUUID(), one.type(), one.journey(), one.sequence(), one.data()))
                .toArray(Telling[]::new);
    }
}
