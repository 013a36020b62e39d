package org.opendoor.followup.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.followup.domain.Escalation;
import org.opendoor.followup.domain.EscalationLevel;

/** That a contact reached a level; the key makes it once. */
@Entity
@Table(name = "escalation")
@IdClass(EscalationRow.Key.class)
class EscalationRow {
    @Id
    UUID contactId;

    @Id
    int level;

    UUID referralId;

    @Enumerated(EnumType.STRING)
    EscalationLevel.Addressee addressee;

    /** Absent in rows of before people were named. */
    String[] people;

    LocalDate dueOn;
    LocalDate escalatedOn;

    static EscalationRow of(UUID referralId, UUID contact, Escalation escalation) {
        var row = new EscalationRow();
        row.contactId = contact;
        row.level = escalation.level().number();
        row.referralId = referralId;
        row.addressee = escalation.to();
        row.people = escalation.people().toArray(String[]::new);
        row.dueOn = escalation.dueOn();
        row.escalatedOn = escalation.escalatedOn();
        return row;
    }

    UUID contact() {
        return contactId;
    }

    Escalation escalation() {
        var known = EscalationLevel.of(level).orElseThrow(() -> new IllegalStateException("no such level: " + level));
        return new Escalation(known, addressee, people == null ? List.of() : List.of(people), dueOn, escalatedOn);
    }

    /** Levels are reached within a contact. */
    record Key(UUID contactId, int level) implements Serializable {}
}
