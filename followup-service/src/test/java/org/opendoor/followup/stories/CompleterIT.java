package org.opendoor.followup.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.service.Telling.ended;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.service.Bench;
import org.opendoor.followup.service.Clockwork;
import org.opendoor.followup.service.EndingSample;
import org.opendoor.followup.service.Others;
import org.opendoor.followup.service.Telling;

/** Who completed is contacted: called to interviews or to nothing, it makes no difference. */
@QuarkusTest
@Bench
class CompleterIT {
    private static final List<String> KINDS = List.of("VOLUNTARY", "MANDATORY", "SCREENED_OUT");

    @Inject
    Clockwork clockwork;

    @Test
    void contacted_in_time_they_are_asked_again_after_three_months() {
        var people = completed();
        var first = people.get("VOLUNTARY");
        people.values().forEach(person -> assertThat(person.dueOn("ENDING")).isEqualTo(first.dueOn("ENDING")));

        clockwork.moveTo(first.dueOn("ENDING"));
        people.values().forEach(person -> person.talk("ENDING"));

        people.values().forEach(person -> {
            assertThat(person.state()).isEqualTo("CLOSED");
            assertThat(person.contact("ENDING", "conversation.kept")).isEqualTo("true");
        });
        clockwork.moveTo(first.dueOn("ENDING").plusMonths(3));
        people.values().forEach(person -> {
            assertThat(person.causes()).containsExactly("ENDING", "CHECK_IN-3M");
            assertThat(person.dueOn("CHECK_IN-3M")).isEqualTo(first.dueOn("CHECK_IN-3M"));
        });
    }

    @Test
    void never_contacted_it_is_carried_up_level_by_level_and_reached_it_is_late_and_not_kept() {
        var people = completed();
        var due = people.get("VOLUNTARY").dueOn("ENDING");
        clockwork.moveTo(due);
        people.values().forEach(person -> assertThat(person.toldTo("ENDING")).isEmpty());
        clockwork.moveTo(due.plusDays(1));
        people.values().forEach(person -> assertThat(person.toldTo("ENDING")).containsExactly("TEAM_LEADER"));
        clockwork.moveTo(Person.ENGLAND.after(due, 5).plusDays(1));
        people.values()
                .forEach(person ->
                        assertThat(person.toldTo("ENDING")).containsExactly("TEAM_LEADER", "DISTRICT_MANAGER"));

        people.values().forEach(person -> person.talk("ENDING"));

        people.values()
                .forEach(person -> assertThat(person.contact("ENDING", "conversation.kept"))
                        .isEqualTo("false"));
        clockwork.moveTo(due.plusDays(40));
        people.values().forEach(person -> assertThat(person.toldTo("ENDING")).hasSize(2));
    }

    private Map<String, Person> completed() {
        var people = new LinkedHashMap<String, Person>();
        KINDS.forEach(kind -> people.put(kind, new Person()));
        var today = clockwork.today();
        Others.sayAndSettle(people.entrySet().stream()
                .map(one -> ended(
                        one.getValue().journey(),
                        1,
                        EndingSample.of("COMPLETED", today).with(one.getKey(), "\"adviser-1\"")))
                .toArray(Telling[]::new));
        return people;
    }
}
