package org.opendoor.followup.rest.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reReferred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.service.Asking;
import org.opendoor.followup.service.Bench;
import org.opendoor.followup.service.Clockwork;
import org.opendoor.followup.service.EndingSample;
import org.opendoor.followup.service.Others;
import org.opendoor.followup.service.Rows;
import org.opendoor.followup.service.Telling;
import org.opendoor.followup.service.Told;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** What waits for somebody, in a district of its own for each test. */
@QuarkusTest
@Bench
class WorklistIT {
    private static final String MINE = "/v1/worklists/my-contacts-today";
    private static final String LATE = "/v1/worklists/late";
    private static final String OUT = "/v1/worklists/invitations-out";

    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final String district = "district-" + journey;
    private final String name = "adviser-" + journey;
    private final Asking adviser = Asking.as(name, Role.ADVISER, Scope.district(district));
    private final Asking leader = Asking.as("leader-" + journey, Role.TEAM_LEADER, Scope.district(district));

    @Test
    void a_contact_is_on_its_owners_list_from_its_day_on_and_on_the_late_one_from_the_next() {
        var dueOn = left(journey, "VOLUNTARY", name);
        assertThat(on(adviser, MINE)).isEmpty();

        clockwork.moveTo(dueOn);
        adviser.get(MINE, 200)
                .body("items.referralId", contains(journey.toString()))
                .body("items[0].cause", equalTo("ENDING"))
                .body("items[0].owner.id", equalTo(name))
                .body("items[0].late", equalTo(false))
                .body("items[0].attempts", equalTo(0));
        assertThat(on(leader, MINE)).as("nobody else's").isEmpty();
        assertThat(on(leader, LATE)).isEmpty();

        clockwork.moveTo(dueOn.plusDays(1));
        assertThat(on(leader, LATE)).containsExactly(journey.toString());
        assertThat(on(leader, LATE + "?mine=true")).isEmpty();
        assertThat(count(adviser, "my-contacts-today")).isEqualTo(1);
        assertThat(count(leader, "late")).isEqualTo(1);
    }

    @Test
    void a_time_agreed_before_the_day_brings_it_forward() {
        var dueOn = left(journey, "VOLUNTARY", name);
        var contact = adviser.get("/v1/follow-ups/" + journey).getString("contacts[0].contactId");
        var agreed = dueOn.minusDays(2);
        adviser.post(
                "/v1/follow-ups/%s/contacts/%s/booking".formatted(journey, contact),
                "{\"at\":\"%s\",\"how\":\"PHONE\"}"
                        .formatted(agreed.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)),
                201);
        clockwork.moveTo(agreed);

        assertThat(on(adviser, MINE)).containsExactly(journey.toString());
    }

    @Test
    void whoever_stands_in_for_somebody_sees_their_contacts_on_those_days_and_on_no_other() {
        var dueOn = left(journey, "VOLUNTARY", name);
        var cover = Asking.as("cover-" + journey, Role.ADVISER, Scope.district(district));
        Told.jobcentre(name, "ADVISER", district, true, """
                {"from": "%s", "to": "%s", "cover": "cover-%s"}""".formatted(dueOn, dueOn.plusDays(1), journey));
        assertThat(on(cover, "/v1/follow-ups?owner=me")).isEmpty();

        clockwork.moveTo(dueOn);
        assertThat(on(cover, MINE)).containsExactly(journey.toString());
        assertThat(on(cover, "/v1/follow-ups?owner=me")).containsExactly(journey.toString());

        clockwork.moveTo(dueOn.plusDays(2));
        assertThat(on(cover, MINE)).isEmpty();
        assertThat(on(adviser, MINE)).containsExactly(journey.toString());
    }

    @Test
    void what_nobody_owns_by_name_is_on_a_list_of_its_own() {
        left(journey, "VOLUNTARY", null);

        leader.get("/v1/worklists/no-owner", 200)
                .body("items.referralId", contains(journey.toString()))
                .body("items[0].owner.kind", equalTo("DISTRICT_QUEUE"));
        assertThat(count(leader, "no-owner")).isEqualTo(1);
    }

    @Test
    void check_ins_are_told_from_other_contacts() throws SQLException {
        var other = Ids.next();
        left(journey, "VOLUNTARY", name);
        left(other, "VOLUNTARY", name);
        Rows.execute("update contact set cause = 'CHECK_IN-3M' where referral_id = ?", journey);

        assertThat(on(leader, "/v1/worklists/check-ins-due")).containsExactly(journey.toString());
        assertThat(on(adviser, "/v1/worklists/check-ins-due?mine=true")).containsExactly(journey.toString());
    }

    @Test
    void who_was_invited_back_is_on_a_list_until_they_come() {
        var today = clockwork.today();
        left(journey, "VOLUNTARY", name);
        clockwork.moveTo(today.plusMonths(3).plusDays(7));
        leader.get(OUT, 200)
                .body("items.referralId", contains(journey.toString()))
                .body("items[0].number", equalTo(1));

        Others.sayAndSettle(reReferred(journey, 2, Ids.next()));
        assertThat(on(leader, OUT)).isEmpty();
        assertThat(count(leader, "invitations-out")).isZero();
    }

    @Test
    void a_providers_contact_is_on_its_lists_and_on_no_jobcentres() {
        var dueOn = left(journey, "NOT_WITH_JOBCENTRE", null);
        clockwork.moveTo(dueOn.plusDays(1));
        var practitioner = Asking.as("p-1", Role.PRACTITIONER, Scope.provider(provider()));

        assertThat(on(practitioner, MINE)).containsExactly(journey.toString());
        assertThat(on(practitioner, LATE)).containsExactly(journey.toString());
        assertThat(on(leader, LATE)).isEmpty();
        assertThat(count(leader, "late")).isZero();
    }

    @Test
    void a_page_ends_where_the_next_begins() {
        var other = Ids.next();
        var dueOn = left(journey, "VOLUNTARY", name);
        left(other, "VOLUNTARY", name);
        clockwork.moveTo(dueOn.plusDays(1));

        var first = leader.get(LATE + "?limit=1");
        var second = leader.get(first.getString("next"));
        assertThat(List.of(first.getString("items[0].referralId"), second.getString("items[0].referralId")))
                .containsExactlyInAnyOrder(journey.toString(), other.toString());
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void caseloads_say_what_each_adviser_and_the_whole_district_owes_and_which_promises_are_broken() {
        var queued = Ids.next();
        var dueOn = left(journey, "VOLUNTARY", name);
        clockwork.moveTo(dueOn.plusDays(20));
        var laterOn = left(queued, "VOLUNTARY", null);

        leader.get("/v1/caseloads", 200)
                .body("items.owner.id", contains(name, district))
                .body("items.district", contains(district, district))
                .body("items.due", contains(1, 1))
                .body("items.late", contains(1, 0))
                .body("items.broken", contains(1, 0))
                .body("items.nextDueOn", contains(dueOn.toString(), laterOn.toString()));
        leader.get("/v1/caseloads?by=PLACE", 200)
                .body("items.due", contains(2))
                .body("items.broken", contains(1))
                .body("items[0].owner", equalTo(null));
        var first = leader.get("/v1/caseloads?limit=1");
        assertThat(leader.get(first.getString("next")).getList("items.owner.id", String.class))
                .containsExactly(district);
    }

    /** Somebody left early; the day until which somebody is to get in touch. */
    private LocalDate left(UUID who, String kind, String owner) {
        var said = ended(
                who,
                1,
                EndingSample.of("DROPPED_OUT", clockwork.today())
                        .with(kind, owner == null ? "null" : "\"" + owner + "\""));
        var here = said.data().replace("\"durham\"", "\"" + district + "\"").replace("tees-valley-nhs", provider());
        Others.sayAndSettle(new Telling(said.topic(), said.id(), said.type(), who, 1, here));
        var seen = kind.equals("NOT_WITH_JOBCENTRE")
                ? Asking.as("p-1", Role.PRACTITIONER, Scope.provider(provider()))
                : leader;
        return LocalDate.parse(seen.get("/v1/follow-ups/" + who).getString("contacts[0].dueOn"));
    }

    private String provider() {
        return "nhs-" + journey;
    }

    private static List<String> on(Asking somebody, String list) {
        return somebody.get(list).getList("items.referralId");
    }

    private static int count(Asking somebody, String list) {
        return somebody.get("/v1/worklists").getInt("items.find { it.name == '%s' }.count".formatted(list));
    }
}
