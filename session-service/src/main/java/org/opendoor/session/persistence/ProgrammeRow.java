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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Journey;
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

    boolean started;

    @Embedded
    EndingColumns ending;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "referral_id", insertable = false, updatable = false)
    @OrderBy("number")
    List<SessionRow> sessions = new ArrayList<>();

    /** With its sessions fetched. */
    Filed filed() {
        var course = course();
        var tally = course.map(Course::tally).orElse(Tally.NONE);
        return new Filed(
                new CaseFile(
                        journeyTold(),
                        Optional.ofNullable(appointment).map(AppointmentColumns::appointment),
                        Optional.ofNullable(assessment).map(AssessmentColumns::assessment),
                        course,
                        started,
                        Optional.ofNullable(ending).map(columns -> columns.ending(wish.wish(), tally))),
                version);
    }

    SessionRow session(Attendance attendance) {
        return sessions.stream()
                .filter(row -> row.number == attendance.sessionNumber())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an attendance of a session that is not kept"));
    }

    private Journey journeyTold() {
        return new Journey(
                referralId,
                journey.customerId(),
                journey.customerKind(),
                journey.parties(),
                journey.referredOn(),
                wish.wish(),
                journey.placedBy());
    }

    private Optional<Course> course() {
        if (planAgreedOn == null) {
            return Optional.empty();
        }
        var plan = new Plan(
                planAgreedOn, sessions.stream().map(SessionRow::session).toList());
        return Optional.of(Course.of(
                plan,
                sessions.stream().flatMap(row -> row.attendance().stream()).toList()));
    }
}
