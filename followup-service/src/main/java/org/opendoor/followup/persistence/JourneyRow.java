package org.opendoor.followup.persistence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Heard;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.Parties;

/** What was heard of a journey; the row that is locked for every decision about it. */
@Entity
@Table(name = "journey")
class JourneyRow {
    @Id
    UUID referralId;

    @Enumerated(EnumType.STRING)
    CustomerKind customerKind;

    String district;
    String provider;
    String adviser;
    long heardSequence;
    boolean referred;
    UUID reReferredAs;
    boolean quiet;
    long quietSequence;
    UUID[] answered = {};

    @Embedded
    ToldColumns told = new ToldColumns();

    int invited;

    /** The day of the latest invitation; absent before any, and of those said before it was kept. */
    LocalDate invitedOn;

    String adviserGone;
    long version;

    void take(Journey journey, List<FollowUpEvent> events) {
        var heard = journey.heard();
        heard.parties().ifPresent(this::take);
        heardSequence = heard.sequence();
        referred = heard.referred();
        reReferredAs = heard.reReferredAs().orElse(null);
        quiet = heard.quiet().holds();
        quietSequence = heard.quiet().sequence();
        answered = heard.answered().stream().sorted().toArray(UUID[]::new);
        told = ToldColumns.of(journey.told());
        invited = journey.invited();
        adviserGone = journey.adviserGone().orElse(null);
        events.stream()
                .filter(FollowUpEvent.InvitationDue.class::isInstance)
                .map(FollowUpEvent.InvitationDue.class::cast)
                .forEach(said -> invitedOn = said.invitation().dueOn());
        version++;
    }

    Heard heard() {
        var parties = Optional.ofNullable(customerKind)
                .map(kind -> new Parties(kind, district, provider, Optional.ofNullable(adviser)));
        return new Heard(
                parties,
                heardSequence,
                referred,
                Optional.ofNullable(reReferredAs),
                new Heard.Quiet(quiet, quietSequence),
                Set.of(answered));
    }

    private void take(Parties parties) {
        customerKind = parties.customerKind();
        district = parties.district();
        provider = parties.provider();
        adviser = parties.adviser().orElse(null);
    }
}
