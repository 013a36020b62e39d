package org.opendoor.followup.persistence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.ContactState;
import org.opendoor.followup.domain.Escalation;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.Owner;
import org.opendoor.followup.domain.OwnerKind;
import org.opendoor.followup.domain.Plan;
import org.opendoor.followup.domain.StopReason;
import org.opendoor.followup.domain.policy.PolicyRef;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.followup.usecase.worklist.Desk;

/** One contact without its attempts and escalations, which are rows of their own. */
@Entity
@Table(name = "contact")
class ContactRow {
    @Id
    UUID id;

    UUID referralId;

    /** Whose lists it is on; its follow-up's, on every save. */
    String desk;

    int position;
    String cause;

    @Enumerated(EnumType.STRING)
    OwnerKind ownerKind;

    String ownerId;
    LocalDate dueOn;
    String policyScope;
    int policyVersion;

    @Embedded
    ReachingColumns reaching;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate madeOn;
    Boolean kept;

    @Embedded
    ConversationColumns conversation;

    @Enumerated(EnumType.STRING)
    StopReason stoppedBecause;

    /** The states by name, for lists and constraints. */
    enum State {
        DUE,
        MADE,
        STOPPED
    }

    static ContactRow of(Journey journey, int position, Contact contact) {
        var row = new ContactRow();
        row.id = contact.id();
        row.referralId = journey.referralId();
        row.desk = Desk.of(journey).name();
        row.position = position;
        row.cause = contact.plan().cause().code();
        row.ownerKind = contact.plan().owner().kind();
        row.ownerId = contact.plan().owner().id();
        row.dueOn = contact.plan().dueOn();
        row.policyScope = contact.plan().policy().scope().name();
        row.policyVersion = contact.plan().policy().version();
        row.reaching = ReachingColumns.of(contact.reaching());
        row.take(contact.state());
        return row;
    }

    Contact contact(List<Attempt> attempts, List<Escalation> escalations) {
        var policy = new PolicyRef(new PolicyScope(policyScope), policyVersion);
        var plan = new Plan(Cause.of(cause), new Owner(ownerKind, ownerId), dueOn, policy);
        return new Contact(id, plan, attempts, escalations, reaching.reaching(), state());
    }

    private void take(ContactState other) {
        switch (other) {
            case ContactState.Due _ -> state = State.DUE;
            case ContactState.Made(var day, var inTime, var talk) -> {
                state = State.MADE;
                madeOn = day;
                kept = inTime;
                conversation = ConversationColumns.of(talk);
            }
            case ContactState.Stopped(var because) -> {
                state = State.STOPPED;
                stoppedBecause = because;
            }
        }
    }

    private ContactState state() {
        return switch (state) {
            case DUE -> new ContactState.Due();
            case MADE -> new ContactState.Made(madeOn, kept, conversation.conversation());
            case STOPPED -> new ContactState.Stopped(stoppedBecause);
        };
    }
}
