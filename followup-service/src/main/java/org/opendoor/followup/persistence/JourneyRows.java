package org.opendoor.followup.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.Escalation;
import org.opendoor.followup.domain.FollowUp;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.usecase.Seen;

/**
 * Puts journeys together from their rows, a whole page with as many statements as a single one.
 *
 * @param session the running one
 */
record JourneyRows(Mutiny.Session session) {

    /** The journeys with these rows, in their order. */
    Uni<List<Seen>> read(List<JourneyRow> journeys) {
        var ids = journeys.stream().map(row -> row.referralId).toList();
        return rows(FollowUpRow.class, "", ids)
                .chain(followUps -> contacts(followUps).map(contacts -> {
                    var byJourney = followUps.stream().collect(toMap(row -> row.referralId, row -> row));
                    return journeys.stream()
                            .map(row -> seen(row, byJourney.get(row.referralId), contacts))
                            .toList();
                }));
    }

    private Uni<Map<UUID, List<Contact>>> contacts(List<FollowUpRow> followUps) {
        var ids = followUps.stream().map(row -> row.referralId).toList();
        return rows(ContactRow.class, "order by r.position", ids)
                .chain(contacts -> rows(AttemptRow.class, "order by r.number", ids)
                        .chain(attempts -> rows(EscalationRow.class, "order by r.escalatedOn, r.level", ids)
                                .map(escalations -> contacts(contacts, attempts, escalations))));
    }

    private static Map<UUID, List<Contact>> contacts(
            List<ContactRow> contacts, List<AttemptRow> attempts, List<EscalationRow> escalations) {
        Map<UUID, List<Attempt>> tried =
                attempts.stream().collect(groupingBy(AttemptRow::contact, mapping(AttemptRow::attempt, toList())));
        Map<UUID, List<Escalation>> carriedUp = escalations.stream()
                .collect(groupingBy(EscalationRow::contact, mapping(EscalationRow::escalation, toList())));
        return contacts.stream()
                .collect(groupingBy(
                        row -> row.referralId,
                        mapping(
                                row -> row.contact(
                                        tried.getOrDefault(row.id, List.of()),
                                        carriedUp.getOrDefault(row.id, List.of())),
                                toList())));
    }

    private static Seen seen(JourneyRow row, FollowUpRow followUp, Map<UUID, List<Contact>> contacts) {
        FollowUp state = followUp == null
                ? new FollowUp.NotOpened()
                : followUp.followUp(contacts.getOrDefault(row.referralId, List.of()));
        return new Seen(journey(row, state), row.version);
    }

    private static Journey journey(JourneyRow row, FollowUp state) {
        return new Journey(
                row.referralId, row.heard(), state, row.told.told(), row.invited, Optional.ofNullable(row.adviserGone));
    }

    private <T> Uni<List<T>> rows(Class<T> type, String order, List<UUID> journeys) {
        if (journeys.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var query = "from %s r where r.referralId in :journeys %s".formatted(type.getSimpleName(), order);
        return session.createSelectionQuery(query, type)
                .setParameter("journeys", journeys)
                .getResultList();
    }
}
