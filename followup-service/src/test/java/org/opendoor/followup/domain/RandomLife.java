package org.opendoor.followup.domain;

import static org.opendoor.followup.domain.Examples.ENGLAND;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.conversation.CheckInAnswers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.directory.Colleagues;
import org.opendoor.followup.domain.policy.NamedPolicy;
import org.opendoor.followup.domain.policy.Policies;
import org.opendoor.followup.domain.policy.Policy;
import org.opendoor.followup.domain.policy.PolicyBook;
import org.opendoor.followup.domain.policy.PolicyDays;
import org.opendoor.followup.domain.policy.PolicyRef;
import org.opendoor.followup.domain.policy.PolicyScope;

/** One journey to which anything happens in any order, with every timer ringing on its day; the same for the same seed. */
final class RandomLife {
    private final Random random;
    private final List<NamedPolicy> policies =
            new ArrayList<>(List.of(new NamedPolicy(PolicyRef.FIRST, Policies.NATIONAL)));
    private final List<Function<Moment, FollowUpCommand>> told = new ArrayList<>();
    private final List<FollowUpEvent> said = new ArrayList<>();
    private Journey journey = Journey.unheard(Examples.JOURNEY);
    private LocalDate today = MONDAY;
    private int counter;

    RandomLife(long seed) {
        random = new Random(seed);
    }

    Journey journey() {
        return journey;
    }

    List<FollowUpEvent> said() {
        return said;
    }

    LocalDate today() {
        return today;
    }

    FollowUpRules rules() {
        return new FollowUpRules(new PolicyBook(policies), ENGLAND);
    }

    /** Something happens; what it was, for the message of a failure. */
    String live() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> daysPass(1 + random.nextInt(70));
            case 2 -> again();
            case 3 -> otherPolicy();
            case 4 -> somebodyTalks();
            default -> tell(telling());
        };
    }

    private String tell(Function<Moment, FollowUpCommand> telling) {
        told.add(telling);
        var command = telling.apply(on(today));
        decide(command);
        return command.toString();
    }

    /** A producer starts again from the beginning. */
    private String again() {
        told.forEach(telling -> decide(telling.apply(on(today))));
        return "all of it again";
    }

    private String daysPass(int days) {
        for (int day = 0; day < days; day++) {
            today = today.plusDays(1);
            timersRing();
        }
        return "it is " + today;
    }

    private void timersRing() {
        var rules = rules();
        rules.checkIns(journey, today).stream()
                .filter(day -> !day.plannedOn().isAfter(today))
                .forEach(day -> decide(new FollowUpCommand.PlanCheckIn(day.cause(), id(), on(today))));
        rules.invitations(journey, today).stream()
                .filter(invitation -> invitation.dueOn().equals(today))
                .forEach(invitation -> decide(new FollowUpCommand.Invite(invitation.number(), on(today))));
        due().forEach(contact -> rules.levelsAhead(contact).forEach((level, lastDay) -> {
            if (lastDay.isBefore(today)) {
                decide(new FollowUpCommand.Escalate(contact.id(), level, Colleagues.none(), on(today)));
            }
        }));
    }

    private String otherPolicy() {
        var version = policies.size() + 1;
        var days = new PolicyDays(3, 1 + random.nextInt(20), 2, 3, 1 + random.nextInt(20));
        var other = new Policy(
                Policies.NATIONAL.afterEnding(),
                days,
                Policies.NATIONAL.checkIns(),
                Policies.NATIONAL.invitations(),
                3);
        policies.add(new NamedPolicy(new PolicyRef(PolicyScope.NATIONAL, version), other));
        return "policy " + version;
    }

    private String somebodyTalks() {
        var contact = due().stream().findFirst();
        contact.ifPresent(due ->
                decide(new FollowUpCommand.RecordConversation(due.id(), conversation(), false, id(), on(today))));
        return "talked on " + contact;
    }

    private Conversation conversation() {
        var usual = Examples.offering(OptionOffered.SKILLS);
        var checkIn = new CheckInAnswers(
                CheckInAnswers.Techniques.SOMETIMES, CheckInAnswers.Share.SOME, random.nextBoolean());
        return new Conversation(
                usual.offers(),
                usual.workReadiness(),
                random.nextBoolean() ? Optional.of(status()) : Optional.empty(),
                Optional.empty(),
                Optional.of(checkIn),
                new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("they asked for it")));
    }

    private WorkStatus status() {
        var kinds = WorkStatus.Kind.values();
        return new WorkStatus(kinds[random.nextInt(kinds.length)], Optional.empty(), Optional.empty());
    }

    /** What is told says the same whenever it is heard. */
    private Function<Moment, FollowUpCommand> telling() {
        var parties = parties();
        var sequence = 1 + random.nextInt(20);
        var day = today;
        return switch (random.nextInt(9)) {
            case 0 -> _ -> new FollowUpCommand.Learn(parties, sequence);
            case 1 -> now -> new FollowUpCommand.Refer(parties, sequence, now);
            case 2 -> {
                var deferral = new FollowUpCommand.Deferral(1 + random.nextInt(3), day.plusDays(random.nextInt(60)));
                yield now -> new FollowUpCommand.Defer(parties, sequence, deferral, id(), now);
            }
            case 3 -> {
                var change = change();
                yield now -> new FollowUpCommand.ChangeEligibility(parties, sequence, change, id(), now);
            }
            case 4, 5 -> {
                var ending = ending();
                yield now -> new FollowUpCommand.End(ending, id(), now);
            }
            case 6 -> {
                var agreed = new AgreedNextSteps(new TreeSet<>(), sequence);
                yield random.nextInt(4) == 0
                        ? now -> new FollowUpCommand.ComeBack(Examples.NEW_JOURNEY, now)
                        : _ -> new FollowUpCommand.AgreeNextSteps(agreed);
            }
            case 7 -> {
                var quiet = random.nextInt(3) == 0;
                yield now -> new FollowUpCommand.LeaveAlone(quiet, sequence, now);
            }
            default -> now -> new FollowUpCommand.Call(day, id(), now);
        };
    }

    private FollowUpCommand.Change change() {
        var status = status();
        var work = random.nextBoolean()
                ? Optional.of(new FollowUpCommand.WorkTold(status, today.minusDays(random.nextInt(90))))
                : Optional.<FollowUpCommand.WorkTold>empty();
        return new FollowUpCommand.Change(id(), today, work);
    }

    private Ending ending() {
        var kinds = EndingKind.values();
        var wishes = ContactWish.Wanted.values();
        var paces = OpenDoor.Pace.values();
        var notBefore =
                random.nextInt(3) == 0 ? Optional.of(today.plusDays(random.nextInt(90))) : Optional.<LocalDate>empty();
        return new Ending(
                kinds[random.nextInt(kinds.length)],
                Stream.of(ReasonFamily.values()).skip(random.nextInt(6)).findFirst(),
                1 + random.nextInt(4),
                today.minusDays(random.nextInt(30)),
                parties(),
                new ContactWish(wishes[random.nextInt(wishes.length)], notBefore, Set.of()),
                new OpenDoor(paces[random.nextInt(paces.length)], notBefore));
    }

    private Parties parties() {
        var kinds = CustomerKind.values();
        var adviser = random.nextBoolean() ? Optional.of("adviser-" + random.nextInt(3)) : Optional.<String>empty();
        return new Parties(kinds[random.nextInt(kinds.length)], "durham", "tees-valley-nhs", adviser);
    }

    private List<Contact> due() {
        return journey.followUp().file().stream().flatMap(CaseFile::due).toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), ++counter);
    }

    private void decide(FollowUpCommand command) {
        if (rules().decide(journey, command) instanceof Decision.Accepted<FollowUpEvent, FollowUpRefusal>(var events)) {
            journey = journey.after(events);
            said.addAll(events);
        }
    }
}
