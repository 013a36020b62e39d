package org.opendoor.analytics.messaging;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opendoor.analytics.projection.CheckIn;
import org.opendoor.analytics.projection.Ending;
import org.opendoor.analytics.projection.Happening;
import org.opendoor.analytics.usecase.FactReading;

/**
 * The table of types that the projection judges. Fields nobody here asks for are left in the data; a known field of the
 * wrong shape makes the event garbled, because guessing would be counting people wrongly.
 */
@ApplicationScoped
public class FactReader implements FactReading {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<String, Function<Fields, Happening>> TABLE = Map.ofEntries(
            entry("opendoor.referral.offered.v1", data -> new Happening.Offered(data.place(), data.date("offeredOn"))),
            entry("opendoor.referral.deferred.v1", data -> new Happening.Deferred(data.place())),
            entry("opendoor.referral.declined.v1", FactReader::ended),
            entry(
                    "opendoor.referral.referred.v1",
                    data -> new Happening.Referred(
                            data.place(), data.date("referredOn"), data.has("previousReferralId"))),
            entry("opendoor.referral-detail.recorded.v1", CareFacts::detail),
            entry("opendoor.referral.withdrawn.v1", FactReader::ended),
            entry("opendoor.referral.re-referred.v1", data -> new Happening.ReReferred(data.date("reReferredOn"))),
            entry("opendoor.referral.amended.v1", data -> new Happening.Rehomed(data.place())),
            entry("opendoor.referral.transferred.v1", data -> new Happening.Rehomed(data.place())),
            entry("opendoor.referral.customer-merged.v1", FactReader::merged),
            entry("opendoor.programme.assessed.v1", data -> new Happening.Assessed(data.date("assessedOn"))),
            entry("opendoor.programme.not-accepted.v1", FactReader::ended),
            entry("opendoor.programme.not-started.v1", FactReader::ended),
            entry("opendoor.programme.started.v1", data -> new Happening.Started(data.date("startedOn"))),
            entry("opendoor.session.attended.v1", data -> new Happening.Attended(data.id("attendanceId"))),
            entry(
                    "opendoor.session.attendance-corrected.v1",
                    data -> new Happening.AttendanceTakenBack(data.id("attendanceId"))),
            entry("opendoor.programme.dropped-out.v1", FactReader::ended),
            entry("opendoor.programme.completed.v1", FactReader::ended),
            entry("opendoor.programme.ending-corrected.v1", FactReader::ended),
            entry("opendoor.followup.opened.v1", data -> new Happening.FollowUpOpened(data.date("openedOn"))),
            entry(
                    "opendoor.followup.contact-planned.v1",
                    data -> new Happening.ContactPlanned(data.id("contactId"), data.text("cause"), data.date("dueOn"))),
            entry(
                    "opendoor.followup.contact-made.v1",
                    data -> new Happening.ContactMade(data.id("contactId"), data.date("madeOn"), data.flag("kept"))),
            entry(
                    "opendoor.followup.check-in-recorded.v1",
                    data -> new Happening.CheckedIn(
                            data.id("contactId"),
                            CheckIn.of(data.text("cause"), data.word(CheckIn.Said.class, "work")))),
            entry("opendoor.care.assessment-recorded.v1", CareFacts::assessment),
            entry("opendoor.care.plan-agreed.v1", CareFacts::plan),
            entry("opendoor.care.attendance-recorded.v1", CareFacts::attendance),
            entry("opendoor.care.measured.v1", CareFacts::measured),
            entry("opendoor.care.next-steps-agreed.v1", CareFacts::nextSteps),
            entry("opendoor.care.ended.v1", CareFacts::ended),
            entry("opendoor.care.feedback-recorded.v1", CareFacts::feedback),
            entry("opendoor.care.preference-unmet.v1", CareFacts::unmet),
            entry(
                    "opendoor.followup.escalated.v1",
                    data -> new Happening.Escalated(data.id("contactId"), data.atLeastOne("level"))));

    @Override
    public Meaning read(String type, String data) {
        try {
            return new Meaning.Clear(meaning(type, JSON.readTree(data)));
        } catch (JsonProcessingException broken) {
            return new Meaning.Garbled("not JSON: " + broken.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException garbled) {
            return new Meaning.Garbled(garbled.getMessage());
        }
    }

    @Override
    public Set<String> judged() {
        return TABLE.keySet();
    }

    private static Happening meaning(String type, JsonNode data) {
        var fields = new Fields(data);
        return TABLE.getOrDefault(type, _ -> new Happening.NotJudged(type)).apply(fields);
    }

    private static Happening merged(Fields data) {
        return data.has("continuesIn")
                ? new Happening.Ended(Ending.merged(data.date("mergedOn")), data.place())
                : new Happening.Rehomed(data.place());
    }

    private static Happening ended(Fields data) {
        var ending = data.object("ending");
        return new Happening.Ended(ending.ending(), ending.place());
    }
}
