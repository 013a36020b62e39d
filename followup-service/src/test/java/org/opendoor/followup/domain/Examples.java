package org.opendoor.followup.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.followup.domain.policy.Policies;

/** The people, days and rules the tests of this room speak about. */
final class Examples {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final UUID JOURNEY = UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01");
    static final UUID NEW_JOURNEY = UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c02");
    static final UUID CONTACT = UUID.fromString("019a8a10-cccc-7001-8001-3c4d5e6f7a01");
    static final UUID OTHER_CONTACT = UUID.fromString("019a8a10-cccc-7001-8001-3c4d5e6f7a02");
    static final UUID ACTION = UUID.fromString("019a8a10-cccc-7001-8001-3c4d5e6f7a03");
    static final Parties PARTIES =
            new Parties(CustomerKind.VOLUNTARY, "durham", "tees-valley-nhs", Optional.of("adviser-1"));
    static final Parties WITHOUT_ADVISER =
            new Parties(CustomerKind.VOLUNTARY, "durham", "tees-valley-nhs", Optional.empty());
    static final Parties WITHOUT_JOBCENTRE =
            new Parties(CustomerKind.NOT_WITH_JOBCENTRE, "durham", "tees-valley-nhs", Optional.empty());
    static final ContactWish NOT_ASKED = new ContactWish(ContactWish.Wanted.NOT_ASKED, Optional.empty(), Set.of());
    static final ContactWish WANTED = new ContactWish(ContactWish.Wanted.YES, Optional.empty(), Set.of());

    /** Christmas 2026 as England keeps it: Boxing Day falls on a Saturday and is kept on Monday 28 December. */
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));

    static final WorkingDays ENGLAND = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !HOLIDAYS.contains(day);
    static final DueDates DUE_DATES = new DueDates(Policies.NATIONAL, ENGLAND);
    static final FollowUpRules RULES = new FollowUpRules(Policies.BOOK, ENGLAND);

    static final UUID CHANGE = UUID.fromString("019a5f20-4b7e-7c31-8d02-6e5f4a3b2c1d");
    static final UUID OTHER_CHANGE = UUID.fromString("019a5f20-4b7e-7c31-8d02-6e5f4a3b2c1e");

    private Examples() {}

    static Moment on(LocalDate day) {
        return new Moment(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), day);
    }

    static Ending ending(EndingKind kind, LocalDate endedOn) {
        return ending(kind, 1, endedOn, NOT_ASKED, PARTIES);
    }

    static Ending ending(EndingKind kind, int revision, LocalDate endedOn, ContactWish wish, Parties parties) {
        return new Ending(
                kind,
                Optional.of(ReasonFamily.PRACTICAL),
                revision,
                endedOn,
                parties,
                wish,
                new OpenDoor(OpenDoor.Pace.STANDARD, Optional.empty()));
    }

    static FollowUpCommand.End end(Ending ending) {
        return new FollowUpCommand.End(ending, CONTACT, on(ending.endedOn()));
    }

    static FollowUpCommand.Defer defer(int number, LocalDate reviewOn, UUID contact) {
        return new FollowUpCommand.Defer(
                PARTIES, 5, new FollowUpCommand.Deferral(number, reviewOn), contact, on(MONDAY));
    }

    static FollowUpCommand.ChangeEligibility change(UUID change, long sequence, UUID contact) {
        return new FollowUpCommand.ChangeEligibility(
                PARTIES, sequence, new FollowUpCommand.Change(change, MONDAY, Optional.empty()), contact, on(MONDAY));
    }

    static FollowUpCommand.AnswerChange answer(UUID change) {
        return new FollowUpCommand.AnswerChange(change, on(MONDAY));
    }

    static FollowUpCommand.RecordAttempt tried(UUID contact, AttemptOutcome outcome, LocalDate day) {
        return new FollowUpCommand.RecordAttempt(
                contact, Attempt.Channel.PHONE, outcome, Optional.empty(), "adviser-1", on(day));
    }

    static FollowUpCommand.Book book(LocalDate agreed, LocalDate today) {
        return new FollowUpCommand.Book(CONTACT, new Booking(on(agreed), Booking.How.PHONE, "adviser-1"), on(today));
    }

    static FollowUpCommand.RecordConversation talked(UUID contact, Conversation conversation, LocalDate day) {
        return new FollowUpCommand.RecordConversation(contact, conversation, false, ACTION, on(day));
    }

    /** Somebody not ready for work yet, who says yes to a step of each of these kinds. */
    static Conversation offering(OptionOffered... kinds) {
        var answers = Arrays.stream(kinds).collect(Collectors.toMap(Examples::step, _ -> Answer.ACCEPTED));
        return of(Offers.of(answers, false), Words.NONE);
    }

    static Conversation of(Offers offers, Words words) {
        return new Conversation(
                offers,
                Optional.of(WorkReadiness.NOT_YET_READY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words);
    }

    private static NextStep step(OptionOffered kind) {
        return switch (kind) {
            case MORE_CMP -> NextStep.MORE_SESSIONS;
            case NHS_ONWARD -> NextStep.SEE_COUNSELLOR;
            case PEER_SUPPORT -> NextStep.SELF_HELP_GROUP;
            case SKILLS -> NextStep.COMPUTER_COURSE;
            case WORK_SUPPORT -> NextStep.WORK_PREPARATION;
            case MONEY_ADVICE -> NextStep.DEBT_ADVICE;
        };
    }
}
