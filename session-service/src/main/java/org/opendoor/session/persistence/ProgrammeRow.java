package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.domain.Tally;
import org.opendoor.session.usecase.Filed;

/** A programme as PostgreSQL writes its row as JSON. Its plan's entries and sessions are rows of their own. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeRow(
        UUID referralId,
        long version,
        Stage stage,
        @JsonUnwrapped JourneyColumns journey,
        @JsonUnwrapped WishColumns wish,
        @JsonUnwrapped AppointmentColumns appointment,
        @JsonUnwrapped AssessmentColumns assessment,
        LocalDate planAgreedOn,
        String planPauses,
        boolean started,
        @JsonUnwrapped EndingColumns ending) {

    static final String COLUMNS = """
            version, stage, customer_id, customer_kind, district, provider, adviser, centre, referred_on, placed_by,
            wish_wanted, wish_not_before, wish_times, appointment_id, appointment_starts_at, appointment_medium,
            appointment_practitioner, appointment_venue, appointment_slot_id, assessed_on, condition_group, work_readiness,
            not_accepted_because, assessed_by, conditions, other_support, about_groups, handed_back_to, not_accepted_told_by,
            not_accepted_agrees, plan_agreed_on, plan_pauses, started, ending_kind, ending_family, ending_reason,
            ending_further_reasons, ending_revision, ending_policy, ended_on, open_door_pace, open_door_not_before""";

    static ProgrammeRow of(Filed filed) {
        var file = filed.file();
        var plan = file.course().map(Course::plan);
        return new ProgrammeRow(
                file.journey().referralId(),
                filed.version(),
                Stage.of(file.programme()),
                JourneyColumns.of(file.journey()),
                WishColumns.of(file.journey().wish()),
                file.appointment().map(AppointmentColumns::of).orElse(null),
                file.assessment().map(AssessmentColumns::of).orElse(null),
                plan.map(Plan::agreedOn).orElse(null),
                plan.map(Plan::pauses)
                        .filter(pauses -> !pauses.isEmpty())
                        .map(Pauses::joined)
                        .orElse(null),
                file.started(),
                file.ending().map(EndingColumns::of).orElse(null));
    }

    Journey theJourney() {
        return journey.journey(referralId, wish.wish());
    }

    /** With its plan, whose entries and sessions come in their order. */
    Filed filed(List<PlanItemRow> items, List<KnownSession> sessions) {
        var course = course(items, sessions);
        return new Filed(
                new CaseFile(
                        theJourney(),
                        appointment.appointment(),
                        assessment.assessment(),
                        course,
                        started,
                        ending.ending(wish.wish(), course.map(Course::tally).orElse(Tally.NONE))),
                version);
    }

    private Optional<Course> course(List<PlanItemRow> items, List<KnownSession> sessions) {
        return Optional.ofNullable(planAgreedOn)
                .map(day -> Course.of(
                        new Plan(
                                day,
                                items.stream().map(PlanItemRow::item).toList(),
                                sessions.stream().map(KnownSession::session).toList(),
                                Pauses.split(planPauses)),
                        sessions.stream()
                                .flatMap(row -> row.attendance().stream())
                                .toList()));
    }
}
