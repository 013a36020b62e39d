package org.opendoor.session.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Ending;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.Pause;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.PlanChange;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.PlanRule;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.UnmetPreference;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.assessment.AboutGroups;
import org.opendoor.session.domain.assessment.Condition;
import org.opendoor.session.domain.assessment.HandBack;
import org.opendoor.session.domain.assessment.Support;
import org.opendoor.session.usecase.register.SessionGroups.InGroup;

/** What opendoor.care says: the detail that no Jobcentre service has permission to read. */
sealed interface ForTheNhsSide {

    String TOPIC = "opendoor.care";

    /** The version that is on the wire. */
    String type();

    record AssessmentRecorded(
            UUID referralId,
            LocalDate assessedOn,
            boolean accepted,
            ConditionGroup conditionGroup,
            WorkReadiness workReadiness,
            Set<Condition> conditions,
            Set<Support> otherSupport,
            AboutGroups aboutGroups,
            HandBack.To handedBackTo)
            implements ForTheNhsSide {
        @Override
        public String type() {
            return "opendoor.care.assessment-recorded.v1";
        }
    }

    /** First or anew: the plan as it stands from now on. A change says what kind of change, and why. */
    record PlanAgreed(
            UUID referralId,
            LocalDate agreedOn,
            int sessions,
            List<ModuleAgreed> modules,
            List<OnwardTo> onward,
            PlanChange.Kind change,
            PlanChange.Why reason,
            List<RuleOverridden> overrides,
            List<Pause> pauses)
            implements ForTheNhsSide {
        @Override
        public String type() {
            return "opendoor.care.plan-agreed.v1";
        }
    }

    /** A rule of plans that was left aside, and why. */
    record RuleOverridden(PlanRule rule, PlanRule.Why reason) {}

    /** What the person wanted, what they get, who decided so, and why. */
    record PreferenceUnmet(
            UUID referralId,
            String about,
            String wanted,
            String given,
            UnmetPreference.DecidedBy decidedBy,
            UnmetPreference.Why reason,
            String module)
            implements ForTheNhsSide {

        static PreferenceUnmet of(UUID referralId, PlanItem.ModuleItem item, UnmetPreference unmet) {
            return new PreferenceUnmet(
                    referralId,
                    "DELIVERY",
                    unmet.wanted().name(),
                    item.delivery().name(),
                    unmet.decidedBy(),
                    unmet.why(),
                    item.module());
        }

        @Override
        public String type() {
            return "opendoor.care.preference-unmet.v1";
        }
    }

    /** A module and how many of the sessions are its. */
    record ModuleAgreed(String code, Delivery mode, int sessions) {}

    record AttendanceRecorded(
            UUID referralId,
            UUID attendanceId,
            UUID sessionId,
            int sessionNumber,
            int of,
            LocalDate heldOn,
            String code,
            AttendanceReason reason,
            String module,
            Delivery mode,
            Instant recordedAt,
            UUID groupId,
            Integer groupSize,
            String venue,
            String practitioner)
            implements ForTheNhsSide {
        @Override
        public String type() {
            return "opendoor.care.attendance-recorded.v1";
        }
    }

    record Ended(UUID referralId, EndingKind kind, Reason reason, int attended, int missed, int of, int revision)
            implements ForTheNhsSide {
        @Override
        public String type() {
            return "opendoor.care.ended.v1";
        }
    }

    /** Of somebody whose sessions are no group's. */
    static Optional<ForTheNhsSide> of(UUID id, ProgrammeEvent event) {
        return of(id, event, Map.of());
    }

    /**
     * Empty where both sides have heard all there is.
     *
     * @param groups by the group's session
     */
    static Optional<ForTheNhsSide> of(UUID id, ProgrammeEvent event, Map<UUID, InGroup> groups) {
        return switch (event) {
            case ProgrammeEvent.AssessmentHeld(var assessment) -> Optional.of(assessed(id, assessment));
            case ProgrammeEvent.PlanAgreed(var plan, var overrides) ->
                Optional.of(agreed(id, plan, null, null, overrides));
            case ProgrammeEvent.PlanChanged(var kind, var why, var plan) ->
                Optional.of(agreed(id, plan, kind, why, List.of()));
            case ProgrammeEvent.PreferenceUnmet(var item, var unmet) ->
                Optional.of(PreferenceUnmet.of(id, item, unmet));
            case ProgrammeEvent.AttendanceRecorded recorded -> Optional.of(attendance(id, recorded, groups));
            case ProgrammeEvent.ProgrammeEnded(var ending) -> Optional.of(ended(id, ending));
            case ProgrammeEvent.EndingCorrected(var ending) -> Optional.of(ended(id, ending));
            case ProgrammeEvent.Received _,
                    ProgrammeEvent.Rehomed _,
                    ProgrammeEvent.Transferred _,
                    ProgrammeEvent.GoneElsewhere _,
                    ProgrammeEvent.AppointmentBooked _,
                    ProgrammeEvent.AppointmentRescheduled _,
                    ProgrammeEvent.AppointmentCancelled _,
                    ProgrammeEvent.SessionsScheduled _,
                    ProgrammeEvent.SessionRescheduled _,
                    ProgrammeEvent.GroupLeft _,
                    ProgrammeEvent.WishTold _,
                    ProgrammeEvent.ProgrammeStarted _,
                    ProgrammeEvent.SessionAttended _,
                    ProgrammeEvent.AttendanceTakenBack _,
                    ProgrammeEvent.AlternativesAnswered _,
                    ProgrammeEvent.ContactRequested _,
                    ProgrammeEvent.EndingWithdrawn _,
                    ProgrammeEvent.LastSessionAhead _ -> Optional.empty();
        };
    }

    private static ForTheNhsSide assessed(UUID id, Assessment assessment) {
        return new AssessmentRecorded(
                id,
                assessment.heldOn(),
                assessment.accepted(),
                assessment.conditionGroup(),
                assessment.workReadiness(),
                assessment.findings().conditions(),
                assessment.findings().support(),
                assessment.findings().aboutGroups().orElse(null),
                handedBackTo(assessment.verdict()));
    }

    private static HandBack.To handedBackTo(Assessment.Verdict verdict) {
        return switch (verdict) {
            case Assessment.Verdict.TakenOn _ -> null;
            case Assessment.Verdict.NotTakenOn(var _, var back) ->
                back.map(HandBack::to).orElse(null);
        };
    }

    private static ForTheNhsSide agreed(
            UUID id, Plan plan, PlanChange.Kind change, PlanChange.Why why, List<PlanRule.Override> overrides) {
        var modules = plan.modules().stream()
                .map(module -> new ModuleAgreed(module.module(), module.delivery(), module.length()))
                .toList();
        var onward = plan.items().stream()
                .filter(PlanItem.OnwardReferral.class::isInstance)
                .map(item -> ((PlanItem.OnwardReferral) item).to())
                .toList();
        var overridden = overrides.stream()
                .map(override -> new RuleOverridden(override.rule(), override.why()))
                .toList();
        return new PlanAgreed(
                id, plan.agreedOn(), plan.size(), modules, onward, change, why, overridden, plan.pauses());
    }

    private static ForTheNhsSide attendance(
            UUID id, ProgrammeEvent.AttendanceRecorded recorded, Map<UUID, InGroup> groups) {
        var session = recorded.session();
        var statement = recorded.attendance().statement();
        var meeting = session.meeting();
        var group = meeting.groupSession().map(groups::get);
        return new AttendanceRecorded(
                id,
                recorded.attendance().id(),
                session.id(),
                session.number(),
                recorded.of(),
                session.heldOn(),
                statement.code().code(),
                statement.reason().orElse(null),
                session.module(),
                session.delivery(),
                statement.recordedAt(),
                group.map(InGroup::groupId).orElse(null),
                group.map(InGroup::size).orElse(null),
                meeting.venue().orElse(null),
                meeting.practitioner().orElse(null));
    }

    private static ForTheNhsSide ended(UUID id, Ending ending) {
        var tally = ending.tally();
        return new Ended(
                id,
                ending.kind(),
                ending.cause().reason().orElse(null),
                tally.attended(),
                tally.missed(),
                tally.of(),
                ending.revision());
    }
}
