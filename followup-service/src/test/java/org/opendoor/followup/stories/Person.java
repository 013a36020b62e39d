package org.opendoor.followup.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.domain.WorkingDays;
import org.opendoor.followup.service.Asking;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.time.EnglishWorkingDays;

/** Somebody whose journey is followed up, as their adviser sees it. */
record Person(UUID journey) {
    static final WorkingDays ENGLAND = new EnglishWorkingDays()::isWorking;
    private static final Asking ADVISER = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));

    Person() {
        this(Ids.next());
    }

    JsonPath followUp() {
        return ADVISER.get("/v1/follow-ups/" + journey);
    }

    String state() {
        return followUp().getString("state");
    }

    List<String> causes() {
        return followUp().getList("contacts.cause");
    }

    String contact(String cause, String field) {
        return followUp().getString("contacts.find { it.cause == '%s' }.%s".formatted(cause, field));
    }

    LocalDate dueOn(String cause) {
        return LocalDate.parse(contact(cause, "dueOn"));
    }

    List<String> toldTo(String cause) {
        return followUp().getList("contacts.find { it.cause == '%s' }.escalations.to".formatted(cause));
    }

    /** Their adviser talks with them, and they want nothing further. */
    void talk(String cause) {
        talk(cause, "{\"options\":[],\"noneWanted\":true}");
    }

    /** Their adviser talks with them, and this comes of it. */
    void talk(String cause, String conversation) {
        ADVISER.post(
                "/v1/follow-ups/%s/contacts/%s/conversation".formatted(journey, contact(cause, "contactId")),
                conversation,
                201);
        assertThat(contact(cause, "state")).isEqualTo("MADE");
    }
}
