package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.opendoor.eventing.Database;
import org.opendoor.followup.domain.CaseFile;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.usecase.Journeys;
import org.opendoor.followup.usecase.Seen;

/** Journeys one at a time, for decisions: locked by their row, which is begun where there is none. */
@ApplicationScoped
class JourneyStore implements Journeys {
    private static final String BEGIN = "insert into journey (referral_id) values (?1) on conflict do nothing";

    private final Database database;
    private final SpokenWordsStore words;

    JourneyStore(Database database, SpokenWordsStore words) {
        this.database = database;
        this.words = words;
    }

    @Override
    public Uni<Journey> lock(UUID referralId) {
        return database.with(session -> session.createNativeQuery(BEGIN)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .chain(() -> lockKnown(referralId))
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<Optional<Journey>> lockKnown(UUID referralId) {
        return database.with(session -> session.find(JourneyRow.class, referralId, LockMode.PESSIMISTIC_WRITE)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : new JourneyRows(session)
                                .read(List.of(row))
                                .map(List::getFirst)
                                .map(Seen::journey)
                                .map(Optional::of)));
    }

    /** The session forgets what it wrote: a batch of hundreds of journeys must not be compared again at every flush. */
    @Override
    public Uni<Void> save(Journey after, List<FollowUpEvent> events) {
        return database.with(session -> session.find(JourneyRow.class, after.referralId())
                .invoke(row -> row.take(after, events))
                .chain(row -> session.mergeAll(current(after, row.invitedOn)))
                .chain(() -> session.persistAll(added(after.referralId(), events)))
                .chain(session::flush)
                .invoke(session::clear)
                .chain(() -> keepWords(after.referralId(), events)));
    }

    /** At most one contact is made by one command. */
    private Uni<Void> keepWords(UUID referralId, List<FollowUpEvent> events) {
        return events.stream()
                .filter(FollowUpEvent.ContactMade.class::isInstance)
                .map(FollowUpEvent.ContactMade.class::cast)
                .filter(made -> !made.made().conversation().words().isEmpty())
                .findFirst()
                .map(made -> words.keep(
                        referralId, made.contact(), made.made().conversation().words()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Object[] current(Journey journey, LocalDate invitedOn) {
        var rows = new ArrayList<Object>(
                FollowUpRow.of(journey, invitedOn).stream().toList());
        journey.followUp().file().map(CaseFile::contacts).ifPresent(contacts -> {
            for (int position = 0; position < contacts.size(); position++) {
                rows.add(ContactRow.of(journey, position, contacts.get(position)));
            }
        });
        return rows.toArray();
    }

    private static Object[] added(UUID referralId, List<FollowUpEvent> events) {
        return events.stream().flatMap(event -> added(referralId, event)).toArray();
    }

    private static Stream<Object> added(UUID referralId, FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.ContactAttempted(var contact, var attempt) ->
                Stream.of(AttemptRow.of(referralId, contact, attempt));
            case FollowUpEvent.Escalated(var contact, var escalation) ->
                Stream.of(EscalationRow.of(referralId, contact, escalation));
            case FollowUpEvent.PartiesHeard _,
                    FollowUpEvent.YesHeard _,
                    FollowUpEvent.ReturnHeard _,
                    FollowUpEvent.AnswerHeard _,
                    FollowUpEvent.WorkHeard _,
                    FollowUpEvent.NextStepsHeard _,
                    FollowUpEvent.QuietHeard _,
                    FollowUpEvent.EndingHeard _,
                    FollowUpEvent.Opened _,
                    FollowUpEvent.ContactPlanned _,
                    FollowUpEvent.ContactBooked _,
                    FollowUpEvent.NoticeDue _,
                    FollowUpEvent.CheckInRecorded _,
                    FollowUpEvent.ContactMade _,
                    FollowUpEvent.ContactStopped _,
                    FollowUpEvent.InvitationDue _,
                    FollowUpEvent.AdviserHeard _,
                    FollowUpEvent.Reassigned _,
                    FollowUpEvent.ReReferralRequested _,
                    FollowUpEvent.Closed _ -> Stream.of();
        };
    }
}
