package org.opendoor.followup.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;

/** One try to reach somebody; written once. */
@Entity
@Table(name = "attempt")
@IdClass(AttemptRow.Key.class)
class AttemptRow {
    @Id
    UUID contactId;

    @Id
    int number;

    UUID referralId;

    @Enumerated(EnumType.STRING)
    Attempt.Channel channel;

    @Enumerated(EnumType.STRING)
    AttemptOutcome outcome;

    Instant callBackAt;
    Instant attemptedAt;
    String attemptedBy;

    static AttemptRow of(UUID referralId, UUID contact, Attempt attempt) {
        var row = new AttemptRow();
        row.contactId = contact;
        row.number = attempt.number();
        row.referralId = referralId;
        row.channel = attempt.channel();
        row.outcome = attempt.outcome();
        row.callBackAt = attempt.callBackAt().orElse(null);
        row.attemptedAt = attempt.at();
        row.attemptedBy = attempt.by();
        return row;
    }

    UUID contact() {
        return contactId;
    }

    Attempt attempt() {
        return new Attempt(number, channel, outcome, Optional.ofNullable(callBackAt), attemptedAt, attemptedBy);
    }

    /** Attempts are numbered within their contact. */
    record Key(UUID contactId, int number) implements Serializable {}
}
