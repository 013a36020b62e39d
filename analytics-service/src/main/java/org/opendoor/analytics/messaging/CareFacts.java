package org.opendoor.analytics.messaging;

import java.util.EnumMap;
import java.util.stream.Collectors;
import org.opendoor.analytics.projection.AgeBand;
import org.opendoor.analytics.projection.Assessment;
import org.opendoor.analytics.projection.Attendance;
import org.opendoor.analytics.projection.Background;
import org.opendoor.analytics.projection.Closing;
import org.opendoor.analytics.projection.ConditionGroup;
import org.opendoor.analytics.projection.Delivery;
import org.opendoor.analytics.projection.EthnicGroup;
import org.opendoor.analytics.projection.Gender;
import org.opendoor.analytics.projection.Happening;
import org.opendoor.analytics.projection.Measurement;
import org.opendoor.analytics.projection.Plan;
import org.opendoor.analytics.projection.Readiness;
import org.opendoor.analytics.projection.Scale;
import org.opendoor.analytics.projection.UnmetWish;
import org.opendoor.analytics.projection.Why;

/** Reads what is told behind the wall: in NHS detail, and in detail to the adviser's side. */
final class CareFacts {

    private CareFacts() {}

    static Happening detail(Fields data) {
        return new Happening.DetailTold(
                data.optionalObject("background").map(CareFacts::background), data.word(Why.class, "reason"));
    }

    private static Background background(Fields data) {
        return new Background(
                data.word(AgeBand.class, "ageBand"),
                data.code("gender", Gender::of).flatMap(known -> known),
                data.code("ethnicity", EthnicGroup::of).flatMap(known -> known));
    }

    static Happening assessment(Fields data) {
        return new Happening.AssessmentFound(new Assessment(
                data.oneOf(ConditionGroup.class, "conditionGroup"), data.oneOf(Readiness.class, "workReadiness")));
    }

    static Happening plan(Fields data) {
        var modules = data.list("modules");
        if (modules.isEmpty()) {
            throw Fields.wrong("modules");
        }
        return new Happening.PlanAgreed(new Plan(
                modules.getFirst().text("code"),
                modules.stream()
                        .map(module -> module.oneOf(Delivery.class, "mode"))
                        .collect(Collectors.toSet()),
                data.atLeastOne("sessions"),
                data.list("pauses").stream()
                        .map(pause -> new Plan.Pause(pause.date("from"), pause.date("until")))
                        .toList()));
    }

    static Happening attendance(Fields data) {
        var setting = new Attendance.Setting(
                data.oneOf(Delivery.class, "mode"),
                data.optionalNumber("groupSize"),
                data.identifier("venue"),
                data.identifier("practitioner"));
        return new Happening.RegisterSaid(
                data.id("attendanceId"),
                new Attendance(
                        data.date("heldOn"),
                        data.code("code", Attendance.Code::of).orElseThrow(() -> Fields.wrong("code")),
                        data.word(Attendance.MissedBecause.class, "reason"),
                        setting,
                        data.instant("recordedAt")));
    }

    static Happening measured(Fields data) {
        var totals = new EnumMap<Scale, Integer>(Scale.class);
        for (Fields answer : data.list("answers")) {
            var scale = answer.oneOf(Scale.class, "measure");
            if (!answer.flag("declined")) {
                totals.put(scale, answer.number("total"));
            }
        }
        return new Happening.Measured(
                data.id("measurementId"),
                new Measurement(
                        data.oneOf(Measurement.Occasion.class, "occasion"),
                        data.date("askedOn"),
                        totals,
                        data.atLeastOne("revision")));
    }

    static Happening nextSteps(Fields data) {
        return new Happening.NextStepsAgreed(
                new Closing.NextSteps(data.oneOf(Readiness.class, "workReadiness"), data.atLeastOne("revision")));
    }

    static Happening ended(Fields data) {
        return new Happening.EndedBecause(new Closing.Detail(
                data.word(Why.class, "reason"),
                data.number("attended"),
                data.number("of"),
                data.atLeastOne("revision")));
    }

    static Happening feedback(Fields data) {
        return new Happening.FeedbackGiven(
                data.oneOf(Closing.Occasion.class, "occasion"),
                new Closing.Feedback(
                        data.date("givenOn"),
                        data.optionalNumber("satisfied"),
                        data.word(Closing.Met.class, "expectationsMet"),
                        data.atLeastOne("revision")));
    }

    static Happening unmet(Fields data) {
        return new Happening.WishUnmet(
                switch (data.text("about")) {
                    case "DELIVERY" -> UnmetWish.About.DELIVERY;
                    case "FIRST_MEETING" -> UnmetWish.About.FIRST_MEETING;
                    default -> UnmetWish.About.SOMETHING_ELSE;
                },
                data.oneOf(UnmetWish.DecidedBy.class, "decidedBy"));
    }
}
