package org.opendoor.session.messaging.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Told;
import org.opendoor.session.usecase.directory.Directory;

/** The directory as this service hears it from the real topic and answers from its own copy. */
@QuarkusTest
@RealService
class DirectoryIT {

    @Inject
    Directory directory;

    @Inject
    Contexts contexts;

    @Test
    void a_venue_is_known_with_where_it_is_and_how_one_gets_there() {
        Told.venue("hall-1", "hall-nhs", "TS9 1AA", "\"latitude\": 54.5, \"longitude\": -1.2", true, "Bus 81");
        Told.venue("hall-2", "hall-nhs", "TS9 2AA", "\"latitude\": 54.7, \"longitude\": -1.4", false, null);
        Told.venue("hall-3", "hall-nhs", "TS91 2AA", "\"latitude\": null, \"longitude\": null", false, null);

        var hall = answer(() -> directory.venue("hall-1")).orElseThrow();
        assertThat(hall.position()).contains(new Position(54.5, -1.2));
        assertThat(hall.access()).isEqualTo(new Venue.Access(true, true));
        assertThat(hall.publicTransport()).contains("Bus 81");
        assertThat(answer(() -> directory.venuesOf(Set.of("hall-nhs"))))
                .extracting(Venue::id)
                .containsExactly("hall-1", "hall-2", "hall-3");
        var middle = answer(() -> directory.middleOf("TS9")).orElseThrow();
        assertThat(middle.kilometresTo(new Position(54.6, -1.3))).isLessThan(0.001);
        assertThat(answer(() -> directory.middleOf("TS91"))).isEmpty();
        assertThat(answer(() -> directory.middleOf("ZZ1"))).isEmpty();
    }

    @Test
    void an_older_word_never_overwrites_a_newer_one_and_the_same_again_changes_nothing() {
        Told.provider("late-nhs", "late-durham");
        Told.say("provider", "late-nhs", 0, described("late-nhs", "somewhere-else"));
        Told.provider("late-nhs-2", "late-durham");

        assertThat(answer(() -> directory.providersOf("late-durham")))
                .extracting(Provider::id)
                .containsExactly("late-nhs", "late-nhs-2");
        assertThat(answer(() -> directory.providersOf("somewhere-else"))).isEmpty();
    }

    @Test
    void practitioners_are_known_with_the_days_they_are_away_and_who_stands_in() {
        Told.practitioner("staff-b", "staff-nhs");
        Told.entry("staff", "staff-a", """
                {"staff": "staff-a", "role": "PRACTITIONER", "provider": "staff-nhs", "active": true,
                 "away": [{"from": "2026-12-21", "to": "2027-01-04", "cover": "staff-b"}]}
                """);
        Told.entry("staff", "staff-c", """
                {"staff": "staff-c", "role": "PRACTITIONER", "provider": "staff-nhs", "active": false, "away": []}
                """);

        var known = answer(() -> directory.practitionersOf("staff-nhs"));
        assertThat(known).extracting(StaffMember::id).containsExactly("staff-a", "staff-b");
        assertThat(known.getFirst().coverOn(LocalDate.of(2027, 1, 4))).contains("staff-b");
        assertThat(answer(() -> directory.staff(List.of("staff-c", "staff-of-tomorrow"))))
                .extracting(StaffMember::active)
                .containsExactly(false);
    }

    @Test
    void an_entry_of_which_nothing_is_said_any_more_is_kept_but_not_chosen() {
        Told.venue("gone-1", "gone-nhs", "DH9 1AA", "\"latitude\": 54.5, \"longitude\": -1.2", true, null);
        var dead = Rows.of("select count(*) from dead_letter");
        Told.say("venue", "gone-1", 0, null);
        Told.say("venue", "never-told", 0, null);

        Awaitility.await("retired")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        answer(() -> directory.venuesOf(Set.of("gone-nhs"))).isEmpty());
        assertThat(answer(() -> directory.venue("gone-1"))).isPresent();
        assertThat(Rows.of("select count(*) from dead_letter")).isEqualTo(dead);
    }

    private static String described(String provider, String district) {
        return """
                {"provider": "%s", "name": "N", "programmeName": "P", "districts": ["%s"], "areas": [], "active": true}
                """.formatted(provider, district);
    }

    private <T> T answer(Supplier<Uni<T>> question) {
        return contexts.fresh(question).await().atMost(Duration.ofSeconds(10));
    }
}
