package org.opendoor.session.rest.slot;

import static org.opendoor.kit.identity.Role.ADVISER;
import static org.opendoor.kit.identity.Role.DISTRICT_MANAGER;
import static org.opendoor.kit.identity.Role.INTAKE;
import static org.opendoor.kit.identity.Role.JOBCENTRE_SYSTEM;
import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.kit.identity.Role.TEAM_LEADER;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Diary;
import org.opendoor.session.testing.Referrals;

/** Slots belong to their provider alone; first meetings are arranged by all who look after the person. */
public final class SlotPermissions {

    private static final Scope OWN = Scope.provider("tees-valley-nhs");
    private static final Scope FOREIGN = Scope.provider("wear-nhs");
    private static final Scope DURHAM = Scope.district("durham");
    private static final Scope SUNDERLAND = Scope.district("sunderland");
    private static final String CENTRE = "centre-0003";

    private SlotPermissions() {}

    public static void add(PermissionTable table) {
        ofTheProvider(table.endpoint("POST /v1/slots").body(SlotPermissions::slots), 201, 200);
        ofTheProvider(table.endpoint("GET /v1/slots"), 200, 200);
        ofTheProvider(table.endpoint("GET /v1/slots/{slotId}", Diary::free), 200, 404);
        ofTheProvider(table.endpoint("POST /v1/slots/{slotId}/withdrawal", Diary::free), 200, 404);
        ofTheProvider(
                table.endpoint("GET /v1/programmes/{referralId}/appointments", SlotPermissions::referred), 200, 404);
        ofAll(table.endpoint("GET /v1/programmes/{referralId}/slot-suggestions", SlotPermissions::referred), 200);
        ofAll(table.endpoint("GET /v1/programmes/{referralId}/appointment", SlotPermissions::referred), 200);
        ofAll(
                table.endpoint("POST /v1/programmes/{referralId}/appointments", SlotPermissions::referred)
                        .body(() -> "{\"slotId\": \"%s\"}".formatted(Diary.free())),
                201);
        var meeting = new Meeting();
        ofAll(
                table.endpoint(
                                "POST /v1/programmes/{referralId}/appointments/{appointmentId}/rescheduling",
                                meeting::booked,
                                meeting::appointmentId)
                        .body(() -> "{\"slotId\": \"%s\", \"askedBy\": \"PERSON\", \"reason\": \"TRAVEL_OR_COST\"}"
                                .formatted(Diary.free())),
                201);
        ofAll(
                table.endpoint(
                                "POST /v1/programmes/{referralId}/appointments/{appointmentId}/cancellation",
                                meeting::booked,
                                meeting::appointmentId)
                        .body(() -> "{\"askedBy\": \"PERSON\", \"reason\": \"TRAVEL_OR_COST\"}"),
                201);
    }

    /** What another provider does about slots concerns its own; it is refused row by row, and nothing is there of ours. */
    private static void ofTheProvider(PermissionTable table, int own, int foreign) {
        table.answers(own, OWN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, FOREIGN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.none(), PRACTITIONER);
    }

    private static void ofAll(PermissionTable table, int own) {
        ofTheProvider(table, own, 404);
        table.answers(own, DURHAM, ADVISER, JOBCENTRE_SYSTEM, TEAM_LEADER, DISTRICT_MANAGER)
                .answers(404, SUNDERLAND, ADVISER, JOBCENTRE_SYSTEM, TEAM_LEADER, DISTRICT_MANAGER)
                .answers(404, Scope.none(), ADVISER)
                .answers(own, Scope.centre(CENTRE), INTAKE)
                .answers(404, Scope.centre("centre-0011"), INTAKE);
    }

    /** Somebody with Jobcentre in Durham whom a centre referred: within reach of all. */
    private static UUID referred() {
        return OF_TEES.known(Referrals.referByCentre(OF_TEES.provider(), CENTRE));
    }

    private static String slots() {
        return "{\"slots\": [%s]}".formatted(Diary.row(Diary.practitioner(), Diary.venue(), "01", Diary.in(20, 10)));
    }

    /** A journey with a booked meeting; its appointment is asked for right after it. */
    private static final class Meeting {
        private UUID appointment;

        UUID booked() {
            var id = referred();
            appointment = OF_TEES.post(id, "appointments", "{\"slotId\": \"%s\"}".formatted(Diary.free()))
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getUUID("appointmentId");
            return id;
        }

        UUID appointmentId() {
            return appointment;
        }
    }
}
