package org.opendoor.session.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.domain.Tally;
import org.opendoor.session.usecase.Filed;

/** A programme as it is kept, with the sessions of its plan. */
@Entity
@Table(name = "programme")
class ProgrammeRow {

    @Id
    @Column(name = "referral_id")
    UUID referralId;

    long version;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Embedded
    JourneyColumns journey;

    @Embedded
    WishColumns wish;

    @Embedded
    AppointmentColumns appointment;

    @Embedded
    AssessmentColumns assessment;

    @Column(name = "plan_agreed_on")
    LocalDate planAgreedOn;

    @Column(name = "plan_pauses")
    String planPauses;

    boolean started;

    @Embedded
    EndingColumns ending;

    /** Sets, because both are read in one statement, in which each entry meets each session. */
    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "referral_id", insertable = false, updatable = false)
    @OrderBy("place")
    Set<PlanItemRow> items = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "referral_id", insertable = false, updatable = false)
    @OrderBy("number")
    Set<SessionRow> sessions = new LinkedHashSet<>();

    /** With its sessions fetched. */
    Filed filed() {
        var course = course();
        var tally = course.map(Course::tally).orElse(Tally.NONE);
        return new Filed(
                new CaseFile(
                        journey.journey(referralId, wish.wish()),
                        Optional.ofNullable(appointment).map(AppointmentColumns::appointment),
                        Optional.ofNullable(assessment).map(AssessmentColumns::assessment),
                        course,
                        started,
                        Optional.ofNullable(ending).map(columns -> columns.ending(wish.wish(), tally))),
                version);
    }

    SessionRow session(Attendance attendance) {
        return sessions.stream()
                .filter(row -> row.id.equals(attendance.sessionId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an attendance of a session that is not kept"));
    }

    /** Makes the rows say what the plan says; what became of a session stays with it. */
    void keep(Plan plan) {
        planAgreedOn = plan.agreedOn();
        planPauses = plan.pauses().isEmpty() ? null : Pauses.joined(plan.pauses());
        var places = new HashMap<UUID, PlanItemRow>();
        items.forEach(row -> places.put(row.id, row));
        for (int place = 0; place < plan.items().size(); place++) {
            var item = plan.items().get(place);
            var row = places.computeIfAbsent(item.id(), id -> PlanItemRow.of(referralId, id));
            row.keep(place, item);
            items.add(row);
        }
        items.removeIf(row -> plan.items().stream().noneMatch(item -> item.id().equals(row.id)));
        var known = new HashMap<UUID, SessionRow>();
        sessions.forEach(row -> known.put(row.id, row));
        for (var session : plan.sessions()) {
            var row = known.computeIfAbsent(session.id(), _ -> SessionRow.of(referralId, session));
            row.keep(session);
            sessions.add(row);
        }
        sessions.removeIf(row ->
                plan.sessions().stream().noneMatch(session -> session.id().equals(row.id)));
    }

    /** Makes each session wait for its register, or wait no more; after the ending nobody waits for what came later. */
    void awaitRegisters() {
        var lead = assessment == null ? null : assessment.practitioner();
        sessions.forEach(row -> {
            boolean waits = row.attendanceId == null && (ending == null || ending.covers(row.startsAt));
            row.awaitedBy = waits ? journey.provider() : null;
            row.awaitedFrom = waits ? row.ledBy(lead) : null;
        });
    }

    private Optional<Course> course() {
        if (planAgreedOn == null) {
            return Optional.empty();
        }
        var plan = new Plan(
                planAgreedOn,
                items.stream()
                        .sorted(Comparator.comparingInt(row -> row.place))
                        .map(PlanItemRow::item)
                        .toList(),
                sessions.stream()
                        .sorted(Comparator.comparingInt(row -> row.number))
                        .map(SessionRow::session)
                        .toList(),
                Pauses.split(planPauses));
        return Optional.of(Course.of(
                plan,
                sessions.stream().flatMap(row -> row.attendance().stream()).toList()));
    }
}
