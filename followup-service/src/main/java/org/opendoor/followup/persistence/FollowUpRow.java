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
import java.util.UUID;
import org.opendoor.followup.domain.CaseFile;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.CloseReason;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.FollowUp;
import org.opendoor.followup.domain.Journey;

/** A journey's one follow-up, and what its lists are filtered and ordered by. */
@Entity
@Table(name = "follow_up")
class FollowUpRow {
    @Id
    UUID referralId;

    String because;
    LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    CloseReason closedBecause;

    LocalDate closedOn;

    @Embedded
    EndingColumns ending;

    boolean providerOwned;
    String district;
    String provider;
    boolean open;
    LocalDate listedOn;

    /** The day of the latest invitation while the person has not come and may be written to; absent otherwise. */
    LocalDate invitationOut;

    static Optional<FollowUpRow> of(Journey journey, LocalDate invitedOn) {
        var row = of(journey);
        var heard = journey.heard();
        if (heard.reReferredAs().isEmpty() && !heard.quiet().holds()) {
            row.ifPresent(found -> found.invitationOut = invitedOn);
        }
        return row;
    }

    private static Optional<FollowUpRow> of(Journey journey) {
        return switch (journey.followUp()) {
            case FollowUp.NotOpened _ -> Optional.empty();
            case FollowUp.Open(var held) -> Optional.of(of(journey, held).listed(nextDue(held)));
            case FollowUp.Closed(var held, var because, var closedOn) -> {
                var row = of(journey, held).listed(closedOn);
                row.open = false;
                row.closedBecause = because;
                row.closedOn = closedOn;
                yield Optional.of(row);
            }
        };
    }

    FollowUp followUp(List<Contact> contacts) {
        var newest = Optional.ofNullable(ending).map(EndingColumns::ending);
        var held = new CaseFile(Cause.of(because), openedOn, newest, contacts);
        return open ? new FollowUp.Open(held) : new FollowUp.Closed(held, closedBecause, closedOn);
    }

    private static FollowUpRow of(Journey journey, CaseFile held) {
        var parties = journey.parties();
        var row = new FollowUpRow();
        row.referralId = journey.referralId();
        row.because = held.because().code();
        row.openedOn = held.openedOn();
        row.ending = held.ending().map(EndingColumns::of).orElse(null);
        row.providerOwned = journey.isProviders();
        row.district = parties.district();
        row.provider = parties.provider();
        row.open = true;
        return row;
    }

    private static LocalDate nextDue(CaseFile held) {
        return held.due()
                .map(contact -> contact.plan().dueOn())
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException("an open follow-up owes a contact"));
    }

    private FollowUpRow listed(LocalDate day) {
        listedOn = day;
        return this;
    }
}
