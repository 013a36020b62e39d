package org.opendoor.local.demo;

import static org.opendoor.local.demo.Scenes.ADVISER;
import static org.opendoor.local.demo.Scenes.DROP_IN;
import static org.opendoor.local.demo.Scenes.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.clock.MovingClock;

/**
 * Ann completes and nobody rings her, until the platform insists; Ben leaves for a life event and comes back through the
 * open door; Cara says "not now". Every line is read back from the APIs or from Kafka, and the story stops with an error
 * where something is not as it tells.
 */
public final class Story {

    private static final Duration FIRST_APPOINTMENT = Duration.ofDays(2);

    private final MovingClock clock;
    private final Api api;
    private final Scenes scenes;
    private final Watch watch;
    private final Narrator tell;

    private String ann;
    private String ben;
    private String cara;
    private Instant firstSession;

    public Story(PlatformAccess platform, Watch watch, PrintStream out) {
        this.clock = platform.clock();
        this.api = new Api(platform);
        this.scenes = new Scenes(api);
        this.watch = watch;
        this.tell = new Narrator(out);
    }

    /** @throws PartFailed naming what was not as it should be */
    public void play() {
        var began = clock.now();
        threePeople();
        assessments();
        firstWeek();
        benLeaves();
        annCompletes();
        nobodyRings();
        benComesBack();
        new Outcomes(api, tell, began).tell();
    }

    private void threePeople() {
        tell.day(clock.now(), "three people hear of the programme");
        ann = scenes.refer("Ann", "Field", true, "MANDATORY", Map.of("kind", "YES"));
        tell.call(ann, "Ann");
        tell.say("Ann's adviser at the Jobcentre offers her the programme. It is voluntary, and she says yes.");
        crossed(event(ann, "referral.referred"));

        ben = scenes.dropIn("Ben", "Ward");
        tell.call(ben, "Ben");
        tell.say("Ben walks into the drop-in centre at the harbour and refers himself. No National Insurance number"
                + " is asked for.");
        crossed(event(ben, "referral.referred"));

        var reviewOn = today(clock.now()).plusDays(60);
        cara = scenes.refer(
                "Cara", "Moss", false, "SCREENED_OUT", Map.of("kind", "LATER", "reviewOn", reviewOn.toString()));
        tell.call(cara, "Cara");
        tell.say(
                "Cara says \"not now\". That is no \"no\": a contact is planned for when she wants to be asked again.");
        crossed(event(cara, "referral.deferred"), event(cara, "followup.contact-planned"));
        readContact(cara, "DUE");
    }

    private void assessments() {
        var startsAt = clock.now().plus(FIRST_APPOINTMENT);
        scenes.bookAssessment(ann, startsAt);
        scenes.bookAssessment(ben, startsAt);
        tell.say("The provider books a first appointment for Ann and for Ben.");
        crossed(event(ann, "appointment.booked"), event(ben, "appointment.booked"));

        moveTo(startsAt);
        tell.day(clock.now(), "first appointments");
        firstSession = startsAt.plus(Duration.ofDays(1));
        scenes.holdAssessment(ann, clock.now(), "BOTH");
        scenes.agreePlan(ann, "RELAXATION", "ONE_TO_ONE", 4, firstSession);
        scenes.holdAssessment(ben, clock.now(), "MENTAL");
        scenes.agreePlan(ben, "GENERIC_GROUP", "GROUP", 6, firstSession);
        tell.say("Each talks to a practitioner alone and agrees a plan: Ann four sessions, Ben six. What was said stays"
                + " on the NHS side: \"care\" is a topic that no Jobcentre system can read.");
        crossed(event(ann, "programme.assessed"), event(ben, "programme.assessed"), event(ben, "care.plan-agreed"));
    }

    private void firstWeek() {
        moveTo(session(1));
        tell.day(clock.now(), "the first session");
        scenes.attendance(ann, 1, "5", null, null);
        scenes.attendance(ben, 1, "05", null, null);
        tell.say("Both come. The provider's own system posts the attendance.");
        crossed(event(ann, "session.attended"), event(ben, "session.attended"));
    }

    private void benLeaves() {
        moveTo(session(2));
        tell.day(clock.now(), "a bad week");
        scenes.attendance(ann, 2, "3", "FELT_UNWELL", null);
        tell.say("Ann has a bad day and misses a session. Only the NHS side hears of it: no stream can be read as"
                + " evidence against her.");
        crossed(event(ann, "care.attendance-recorded"));

        scenes.leave(ben, "LIFE_EVENT", today(clock.now()).plusDays(42));
        tell.say("Something happens in Ben's family and he leaves. The Jobcentre side hears that he left for personal"
                + " reasons, no more, and a contact is owed at once.");
        crossed(event(ben, "programme.dropped-out"), event(ben, "followup.contact-planned"));
        var contact = readContact(ben, "DUE");

        scenes.attempt(ben, contact, "PHONE", "REACHED");
        scenes.converse(ben, contact, List.of("MORE_SESSIONS"));
        tell.say(
                "An adviser rings him in time, asks how he is, and tells him that he can come back when it suits him.");
        crossed(event(ben, "followup.contact-made"));
        check(
                scenes.followUp(ben)
                        .path("contacts")
                        .get(0)
                        .path("conversation")
                        .path("kept")
                        .asBoolean(),
                "Ben's contact should count as kept");
        readContact(ben, "MADE");
    }

    private void annCompletes() {
        moveTo(session(3));
        tell.day(clock.now(), "one session before the last");
        scenes.attendance(ann, 3, "5", null, null);
        tell.say("Ann's next session is the last. Everybody knows it one session ahead.");
        crossed(event(ann, "programme.ending"));

        moveTo(session(4));
        tell.day(clock.now(), "the last session");
        scenes.attendance(ann, 4, "6", null, "YES");
        tell.say("Three of four attended: Ann has completed, and says that she would like to hear from her adviser.");
        crossed(
                event(ann, "programme.completed"),
                event(ann, "followup.opened"),
                event(ann, "followup.contact-planned"));
        var programme = scenes.programmeOf(ann);
        check(
                "COMPLETED".equals(programme.path("ending").path("kind").asText()),
                "Ann's programme should be completed");
        readContact(ann, "DUE");
    }

    private void nobodyRings() {
        moveTo(clock.now().plus(Duration.ofDays(7)));
        tell.day(clock.now(), "a week later");
        tell.say("Nobody has rung Ann. This is where the real programme failed people: \"we'll contact you\" was said,"
                + " and nothing came. Here the day passes and the platform tells the team leader.");
        crossed(event(ann, "followup.escalated"));
        var escalations = scenes.followUp(ann).path("contacts").get(0).path("escalations");
        check(escalations.size() == 1, "Ann's contact should have been escalated once, and was " + escalations);
        tell.read("escalated to the " + spoken(escalations.get(0).path("to")) + ", once");

        var contact = readContact(ann, "DUE");
        scenes.attempt(ann, contact, "PHONE", "REACHED");
        scenes.converse(ann, contact, List.of("COMPUTER_COURSE", "SELF_HELP_GROUP"));
        tell.say("Her adviser rings the same day. It counts, and it counts as late.");
        crossed(event(ann, "followup.contact-made"));
        var talk = scenes.followUp(ann).path("contacts").get(0).path("conversation");
        check(!talk.path("kept").asBoolean(), "Ann's contact should count as late");
        tell.read("made on " + talk.path("madeOn").asText() + ", not in time; offered " + talk.path("optionsOffered"));
    }

    private void benComesBack() {
        moveTo(clock.now().plus(Duration.ofDays(21)));
        tell.day(clock.now(), "the open door");
        var again = scenes.comeBack(ben);
        tell.call(again, "Ben (again)");
        tell.say(
                "Ben feels ready. One call with an empty body brings him back: a new referral that knows the old one.");
        crossed(event(ben, "referral.re-referred"), event(again, "referral.referred"));
        var previous =
                scenes.referralSeenBy(DROP_IN, again).path("previousReferralId").asText();
        check(ben.equals(previous), "the new referral should name the old one, and names " + previous);
        var person = scenes.personSeenByPractitioner(again);
        tell.read(
                "the practitioner knows who comes (" + person.path("givenName").asText() + " "
                        + person.path("familyName").asText() + "): nothing has to be told twice");
        scenes.bookAssessment(again, clock.now().plus(FIRST_APPOINTMENT));
        crossed(event(again, "appointment.booked"));
    }

    /** Tells of a journey's newest contact as followup-service has it, and answers with its id. */
    private String readContact(String journey, String state) {
        var contacts = scenes.followUp(journey).path("contacts");
        check(contacts.size() == 1, "there should be one contact, and there are " + contacts.size());
        JsonNode contact = contacts.get(0);
        check(state.equals(contact.path("state").asText()), "the contact should be " + state + ": " + contact);
        tell.read("contact (%s): %s, owner %s %s, due on %s"
                .formatted(
                        spoken(contact.path("cause")),
                        contact.path("state").asText().toLowerCase(Locale.ROOT),
                        spoken(contact.path("owner").path("kind")),
                        named(contact.path("owner").path("id").asText()),
                        contact.path("dueOn").asText()));
        return contact.path("contactId").asText();
    }

    private String named(String owner) {
        return owner.length() == 36 ? "of " + ADVISER.scope() : owner;
    }

    private static String spoken(JsonNode code) {
        return code.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Instant session(int number) {
        return firstSession
                .atZone(ZoneId.of("Europe/London"))
                .plusWeeks(number - 1L)
                .toInstant();
    }

    private void moveTo(Instant instant) {
        clock.forward(Duration.between(clock.now(), instant).plusSeconds(2), due -> {});
    }

    private void crossed(Event... awaited) {
        tell.crossed(watch.until(List.of(awaited)));
    }

    private static Event event(String journey, String type) {
        return new Event(journey, type);
    }

    private record Event(String journey, String type) implements Predicate<Crossing> {
        @Override
        public boolean test(Crossing crossing) {
            return crossing.journey().equals(journey) && crossing.type().equals(type);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new PartFailed("The story is not as it should be: " + otherwise);
        }
    }
}
