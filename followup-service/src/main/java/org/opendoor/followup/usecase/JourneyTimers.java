package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendoor.followup.domain.CaseFile;
import org.opendoor.followup.domain.CheckInDay;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRules;
import org.opendoor.followup.domain.Invitation;
import org.opendoor.followup.domain.Journey;

/** Keeps the timers of a journey in step with what was decided on it. */
@ApplicationScoped
public class JourneyTimers {
    private final Deadlines deadlines;

    public JourneyTimers(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Sets what these events ask for, and takes back what they make pointless. */
    Uni<Void> after(FollowUpRules rules, Journey before, List<FollowUpEvent> events, LocalDate today) {
        var after = before.after(events);
        var touched =
                events.stream().flatMap(event -> Touched.by(event).stream()).distinct();
        var contacts = contacts(rules, after, touched);
        return events.stream().noneMatch(Touched::daysToCome)
                ? contacts
                : contacts.chain(() -> daysToCome(rules, before, after, today));
    }

    /** Sets all of them as they should be. */
    Uni<Void> again(FollowUpRules rules, Journey journey, LocalDate today) {
        var due = journey.followUp().file().stream().flatMap(CaseFile::due).map(Contact::id);
        return contacts(rules, journey, due).chain(() -> daysToCome(rules, journey, journey, today));
    }

    private Uni<Void> contacts(FollowUpRules rules, Journey journey, Stream<UUID> contacts) {
        return Multi.createFrom()
                .items(contacts)
                .onItem()
                .transformToUniAndConcatenate(id -> contact(rules, journey, id))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> contact(FollowUpRules rules, Journey journey, UUID id) {
        var contact =
                journey.followUp().file().flatMap(file -> file.contact(id)).orElseThrow();
        return contact.isDue()
                ? deadlines.watch(journey.referralId(), contact, rules.levelsAhead(contact))
                : deadlines.forget(journey.referralId(), contact);
    }

    private Uni<Void> daysToCome(FollowUpRules rules, Journey before, Journey after, LocalDate today) {
        var invitations = rules.invitations(after, today);
        var checkIns = rules.checkIns(after, today);
        var invitedNoMore = over(rules.invitations(before, today), invitations, Invitation::number);
        var askedNoMore = over(rules.checkIns(before, today), checkIns, CheckInDay::cause);
        return deadlines
                .watchInvitations(after.referralId(), invitations, invitedNoMore)
                .chain(() -> deadlines.watchCheckIns(after.referralId(), checkIns, askedNoMore));
    }

    private static <T, K> List<K> over(List<T> before, List<T> after, Function<T, K> key) {
        var kept = after.stream().map(key).toList();
        return before.stream().map(key).filter(one -> !kept.contains(one)).toList();
    }
}
