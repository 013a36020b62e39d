package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Examples.CHANGE;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NEW_JOURNEY;
import static org.opendoor.followup.domain.Examples.NOT_ASKED;
import static org.opendoor.followup.domain.Examples.OTHER_CHANGE;
import static org.opendoor.followup.domain.Examples.OTHER_CONTACT;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.WANTED;
import static org.opendoor.followup.domain.Examples.answer;
import static org.opendoor.followup.domain.Examples.book;
import static org.opendoor.followup.domain.Examples.change;
import static org.opendoor.followup.domain.Examples.defer;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;
import static org.opendoor.followup.domain.Examples.talked;
import static org.opendoor.followup.domain.Examples.tried;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.directory.Colleagues;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;

/** Every state × every command, as docs/states/follow-up.md states it. */
class FollowUpTableTest {
    private static final LocalDate LONG_AFTER = MONDAY.plusDays(60);
    private static final LocalDate MONTHS_AFTER = MONDAY.plusMonths(4);
    private static final StateTable TOLD =
            StateTable.read("follow-up.md", "## What other services tell").turned();
    private static final StateTable DONE =
            StateTable.read("follow-up.md", "## What people and timers do").turned();
    private static final Map<String, Journey> STATES = states();
    private static final Map<String, FollowUpCommand> TELLINGS = tellings();
    private static final Map<String, FollowUpCommand> DOINGS = doings();

    static Stream<Cell> told() {
        return TOLD.cells();
    }

    static Stream<Cell> done() {
        return DONE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void what_other_services_tell_comes_to_what_the_table_says(Cell cell) {
        assertThat(outcome(STATES.get(cell.state()), TELLINGS.get(cell.command())))
                .isEqualTo(cell.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("done")
    void what_people_and_timers_do_comes_to_what_the_table_says(Cell cell) {
        assertThat(outcome(STATES.get(cell.state()), DOINGS.get(cell.command())))
                .isEqualTo(cell.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void telling_the_same_again_changes_nothing(Cell cell) {
        var before = STATES.get(cell.state());
        var command = TELLINGS.get(cell.command());
        var again = outcome(before.after(events(before, command)), command);
        assertThat(again).isEqualTo(cell.answer().startsWith("refused") ? cell.answer() : "–");
    }

    @Test
    void the_tables_have_a_row_for_every_state_and_a_column_for_every_command() {
        assertThat(TOLD.states()).containsExactlyElementsOf(STATES.keySet());
        assertThat(DONE.states()).containsExactlyElementsOf(STATES.keySet());
        assertThat(TOLD.commands()).containsExactlyElementsOf(TELLINGS.keySet());
        assertThat(DONE.commands()).containsExactlyElementsOf(DOINGS.keySet());
        var tried = Stream.concat(TELLINGS.values().stream(), DOINGS.values().stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(FollowUpCommand.class.getPermittedSubclasses()))
                .allMatch(tried::contains);
    }

    private static Map<String, Journey> states() {
        var known = new FollowUpCommand.Learn(PARTIES, 5);
        var referred = new FollowUpCommand.Refer(PARTIES, 5, on(MONDAY));
        var cameBack = new FollowUpCommand.ComeBack(NEW_JOURNEY, on(MONDAY));
        var review = defer(1, MONDAY.plusDays(14), CONTACT);
        var ended = end(ending(EndingKind.COMPLETED, MONDAY));
        var talk = talked(CONTACT, offering(OptionOffered.SKILLS), MONDAY);
        var late = new FollowUpCommand.Escalate(CONTACT, EscalationLevel.FIRST, Colleagues.none(), on(LONG_AFTER));
        var states = new LinkedHashMap<String, Story>();
        states.put("Unheard", Story.of());
        states.put("Known", Story.of(known));
        states.put("Referred", Story.of(referred));
        states.put("CameBack", Story.of(known, cameBack));
        states.put("ReviewDue", Story.of(review));
        states.put("ContactDue", Story.of(known, ended));
        states.put("InQueue", Story.of(known, ended, new FollowUpCommand.KnowAdviser("adviser-1", true)));
        states.put("ContactLate", Story.of(known, ended, late));
        states.put("ReviewMade", Story.of(review, talk));
        states.put("ReviewStopped", Story.of(review, new FollowUpCommand.Refer(PARTIES, 6, on(MONDAY))));
        states.put("ContactMade", Story.of(known, ended, talk));
        states.put("Returned", Story.of(known, ended, cameBack));
        var left = end(ending(EndingKind.DROPPED_OUT, MONDAY));
        states.put("LeftEarly", Story.of(known, left));
        states.put("Invited", Story.of(known, left, talk, new FollowUpCommand.Invite(1, on(MONTHS_AFTER))));
        states.put("LeftAlone", Story.of(known, ended, new FollowUpCommand.LeaveAlone(true, 7, on(MONDAY))));
        states.put("AnsweredEarly", Story.of(answer(CHANGE)));
        states.put("ChangeDue", Story.of(known, change(CHANGE, 5, CONTACT)));
        states.put("ChangeAnswered", Story.of(known, change(CHANGE, 5, CONTACT), answer(CHANGE)));
        states.put("ChangeAndEndingDue", Story.of(known, change(CHANGE, 5, CONTACT), endingOfAnother()));
        states.put("LeftForWork", Story.of(known, end(leftForWork())));
        states.put("CheckInDue", Story.of(known, endingOfAnother(), talkOfAnother(), checkIn(CONTACT, MONTHS_AFTER)));
        states.put(
                "LeftAloneRang",
                Story.of(
                        known,
                        endingOfAnother(),
                        new FollowUpCommand.LeaveAlone(true, 7, on(MONDAY)),
                        new FollowUpCommand.Call(MONDAY, CONTACT, on(MONDAY))));
        var journeys = new LinkedHashMap<String, Journey>();
        states.forEach((name, story) -> journeys.put(name, story.journey()));
        return journeys;
    }

    private static Map<String, FollowUpCommand> tellings() {
        var otherAdviser = new Parties(CustomerKind.VOLUNTARY, "durham", "tees-valley-nhs", Optional.of("adviser-2"));
        var commands = new LinkedHashMap<String, FollowUpCommand>();
        commands.put("Learn newer", new FollowUpCommand.Learn(otherAdviser, 9));
        commands.put("Learn older", new FollowUpCommand.Learn(otherAdviser, 3));
        commands.put("Refer", new FollowUpCommand.Refer(PARTIES, 9, on(MONDAY)));
        commands.put("Defer 1", deferral(1));
        commands.put("Defer 2", deferral(2));
        commands.put("Change", change(CHANGE, 9, OTHER_CONTACT));
        commands.put("Other change", change(OTHER_CHANGE, 9, OTHER_CONTACT));
        commands.put("Answer", answer(CHANGE));
        commands.put("End 1", endAs(1, NOT_ASKED));
        commands.put("End 2", endAs(2, WANTED));
        commands.put("ComeBack", new FollowUpCommand.ComeBack(NEW_JOURNEY, on(MONDAY)));
        commands.put("LeaveAlone", new FollowUpCommand.LeaveAlone(true, 8, on(MONDAY)));
        commands.put("LeaveAlone no more", new FollowUpCommand.LeaveAlone(false, 8, on(MONDAY)));
        commands.put("Adviser left", new FollowUpCommand.KnowAdviser("adviser-1", true));
        commands.put("Adviser back", new FollowUpCommand.KnowAdviser("adviser-1", false));
        commands.put("Call", new FollowUpCommand.Call(MONDAY, OTHER_CONTACT, on(MONDAY)));
        commands.put("Agree", new FollowUpCommand.AgreeNextSteps(new AgreedNextSteps(new TreeSet<>(), 1)));
        commands.put("Started work", startedWork());
        return commands;
    }

    private static FollowUpCommand startedWork() {
        var working = new WorkStatus(WorkStatus.Kind.WORKING, Optional.empty(), Optional.empty());
        var told = Optional.of(new FollowUpCommand.WorkTold(working, MONDAY));
        var change = new FollowUpCommand.Change(OTHER_CHANGE, MONDAY, told);
        return new FollowUpCommand.ChangeEligibility(PARTIES, 9, change, OTHER_CONTACT, on(MONDAY));
    }

    private static Ending leftForWork() {
        var left = ending(EndingKind.DROPPED_OUT, MONDAY);
        return new Ending(
                left.kind(), Optional.of(ReasonFamily.WORK), 1, MONDAY, PARTIES, left.wish(), left.openDoor());
    }

    private static FollowUpCommand checkIn(UUID contact, LocalDate day) {
        return new FollowUpCommand.PlanCheckIn(new Cause.CheckIn(Cause.CheckIn.Kind.COMPLETED, 3), contact, on(day));
    }

    private static FollowUpCommand talkOfAnother() {
        return Examples.talked(NEW_JOURNEY, offering(OptionOffered.SKILLS), MONDAY);
    }

    private static FollowUpCommand endingOfAnother() {
        return new FollowUpCommand.End(ending(EndingKind.COMPLETED, MONDAY), NEW_JOURNEY, on(MONDAY));
    }

    private static FollowUpCommand deferral(int number) {
        var deferral = new FollowUpCommand.Deferral(number, MONDAY.plusDays(28));
        return new FollowUpCommand.Defer(PARTIES, 9, deferral, OTHER_CONTACT, on(MONDAY));
    }

    private static FollowUpCommand endAs(int revision, ContactWish wish) {
        var ending = ending(EndingKind.COMPLETED, revision, MONDAY, wish, PARTIES);
        return new FollowUpCommand.End(ending, OTHER_CONTACT, on(MONDAY));
    }

    private static Map<String, FollowUpCommand> doings() {
        var commands = new LinkedHashMap<String, FollowUpCommand>();
        commands.put("Attempt", tried(CONTACT, AttemptOutcome.NO_ANSWER, MONDAY));
        commands.put("Attempt declined", tried(CONTACT, AttemptOutcome.DECLINED_CONTACT, MONDAY));
        commands.put("Book", book(MONDAY.plusDays(2), MONDAY));
        commands.put("Book yesterday", book(MONDAY.minusDays(1), MONDAY));
        commands.put("Converse", talked(CONTACT, offering(OptionOffered.SKILLS), MONDAY));
        commands.put("Converse empty", talked(CONTACT, offering(), MONDAY));
        commands.put("Converse left with them", Conversations.leftWithThem());
        commands.put("Converse feedback alone", talked(CONTACT, Conversations.FEEDBACK_ALONE, MONDAY));
        commands.put("Converse too soon", talked(CONTACT, Conversations.TOO_SOON, MONDAY));
        commands.put("Converse struggling", talked(CONTACT, Conversations.STRUGGLING, MONDAY));
        commands.put(
                "Escalate 1 early",
                new FollowUpCommand.Escalate(CONTACT, EscalationLevel.FIRST, Colleagues.none(), on(MONDAY)));
        commands.put(
                "Escalate 1",
                new FollowUpCommand.Escalate(CONTACT, EscalationLevel.FIRST, Colleagues.none(), on(LONG_AFTER)));
        commands.put(
                "Escalate 2",
                new FollowUpCommand.Escalate(CONTACT, EscalationLevel.SECOND, Colleagues.none(), on(LONG_AFTER)));
        commands.put("Ask back", new FollowUpCommand.AskBack(Optional.of("adviser-1"), ReturnWishes.NONE, on(MONDAY)));
        commands.put("Invite 1 early", new FollowUpCommand.Invite(1, on(MONDAY)));
        commands.put("Invite 1", new FollowUpCommand.Invite(1, on(MONTHS_AFTER)));
        commands.put("CheckIn early", checkIn(OTHER_CONTACT, MONDAY));
        commands.put("CheckIn", checkIn(OTHER_CONTACT, MONTHS_AFTER));
        return commands;
    }

    private static String outcome(Journey journey, FollowUpCommand command) {
        return switch (Examples.RULES.decide(journey, command)) {
            case Decision.Accepted<FollowUpEvent, FollowUpRefusal>(var events) ->
                events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(", "));
            case Decision.AlreadyDone<FollowUpEvent, FollowUpRefusal> _ -> "–";
            case Decision.Refused<FollowUpEvent, FollowUpRefusal>(var code) -> "refused " + code;
        };
    }

    private static List<FollowUpEvent> events(Journey journey, FollowUpCommand command) {
        return switch (Examples.RULES.decide(journey, command)) {
            case Decision.Accepted<FollowUpEvent, FollowUpRefusal>(var events) -> events;
            case Decision.AlreadyDone<FollowUpEvent, FollowUpRefusal> _,
                    Decision.Refused<FollowUpEvent, FollowUpRefusal> _ -> List.of();
        };
    }
}
